using DockerLint.Dockerfile.Syntax;
using DockerLint.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports values of ENV that use a name which only the same ENV sets.</summary>
[Analyzer]
public sealed class SelfReferringEnvAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3044.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3044", "ENV uses a variable that it sets itself")
    {
        Message = "'{0}' is set by this very ENV; its value here is the one from before, which is {1}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/DL3044", "buildkit/UndefinedVar", "tally/buildkit/UndefinedVar", "tally/hadolint/DL3044", "kics/env_no_refer_envvar"],
        Documentation = """
            All values of one ENV see the variables as they were before it. A name that another pair of the same ENV sets has no value yet, or an
            older one. A variable that refers to itself (`PATH=$PATH:/x`) is meant that way.

            The fix is safe: it puts what follows into an ENV of its own, so that the new value counts.

            ```dockerfile bad
            FROM alpine:3.22
            ENV APP=/app BIN=[|$APP|]/bin
            ```

            ```dockerfile good
            FROM alpine:3.22
            ENV APP=/app
            ENV BIN=$APP/bin
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction<EnvInstructionSyntax>(AnalyzeEnv);

    private static void AnalyzeEnv(SyntaxNodeAnalysisContext<EnvInstructionSyntax> context)
    {
        var env = context.Node;
        if (env.Pairs.Count < 2 || env.IsTrigger)
        {
            return;
        }

        var model = context.DockerfileModel;
        var variables = model.GetStage(env).Variables;
        foreach (var pair in env.Pairs)
        {
            if (pair.Value is not { } value)
            {
                continue;
            }

            foreach (var reference in WordExpression.Parse(value.ValueText, env.SyntaxTree.EscapeCharacter).References)
            {
                if (env.Pairs.Any(other => other != pair && other.Key.ValueText == reference.Name) && variables.Find(reference.Name, model.GetOrder(env)) is null)
                {
                    var before = model.LookupVariable(reference.Name, env) is null ? "none" : "that of the base image, if it has one";
                    context.Report(Descriptor, value.Text.ToOuter(reference.Span), reference.Name, before);
                }
            }
        }
    }
}

/// <summary>Splits an ENV before the pair that needs the others.</summary>
public sealed class SelfReferringEnvCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL3044"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var pair = context.Tree.Root.FindToken(context.Span.Start).Parent.FirstAncestorOrSelf<KeyValueSyntax>();
        if (pair?.Parent is not EnvInstructionSyntax env || env.Pairs.TakeWhile(other => other != pair).LastOrDefault() is not { } previous)
        {
            return;
        }

        // Only where the name is set before and nothing but blanks lies between, so that no comment or continuation gets lost.
        var name = context.Diagnostic.GetMessage().Split('\'')[1];
        var gap = TextSpan.FromBounds(previous.Span.End, pair.Span.Start);
        if (env.Pairs.TakeWhile(other => other != pair).Any(other => other.Key.ValueText == name) && context.Tree.Text.ToString(gap).All(c => c is ' ' or '\t'))
        {
            context.RegisterFix("Split the ENV", FixSafety.Safe, new TextChange(gap, context.Tree.LineBreak() + env.KeywordToken.Text + " "));
        }
    }
}
