using DockerLint.Dockerfile;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Shell;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports arguments of the global scope that a stage uses without declaring them.</summary>
[Analyzer(Words = "arg")]
public sealed class GlobalArgumentAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6003.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6003", "Global ARG is used without ARG in the stage")
    {
        Message = "'{0}' is {1}, so it is empty in this stage until 'ARG {0}' stands there",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["buildkit/UndefinedVar", "tally/buildkit/UndefinedVar"],
        Documentation = """
            ARGs before the first FROM, and platform arguments such as `TARGETARCH`, are for FROM lines. A stage sees them behind an ARG of its own
            with that name; the value comes along. Both arguments that a build expands and the text of RUN are looked at; a name that the base image
            or the script itself may set is left alone.

            The fix is safe: it adds the ARG behind FROM.

            ```dockerfile bad
            ARG VERSION=1.2
            FROM alpine:3.22
            LABEL version=[|$VERSION|]
            ```

            ```dockerfile good
            ARG VERSION=1.2
            FROM alpine:3.22
            ARG VERSION
            LABEL version=$VERSION
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        if (context.Stage.IsPseudo)
        {
            return;
        }

        // One ARG cures all uses of a stage.
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var instruction in context.Stage.Instructions)
        {
            foreach (var (name, span) in UnsetVariables.Uses(context.DockerfileModel, instruction))
            {
                if (!reported.Contains(name) && Describe(context.DockerfileModel, name) is { } what && UnsetVariables.IsSurelyUnset(context.Stage, instruction, name))
                {
                    reported.Add(name);
                    context.Report(Descriptor, span, name, what);
                }
            }
        }
    }

    private static string? Describe(DockerfileSemanticModel model, string name) =>
        model.Preamble.Variables.Find(name, int.MaxValue) is not null ? "declared before the first FROM"
        : PredefinedArguments.IsPlatform(name) ? "a platform argument"
        : null;
}

/// <summary>Declares the argument in the stage.</summary>
public sealed class GlobalArgumentCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL6003"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var text = context.Tree.Text;
        var name = context.Diagnostic.GetMessage().Split('\'')[1];
        if (context.Tree is DockerfileSyntaxTree tree && tree.Root.Instructions.OfType<FromInstructionSyntax>().LastOrDefault(from => from.Span.End <= context.Span.Start) is { } from)
        {
            var line = text.GetLine(text.GetLineNumber(from.Span.End));
            context.RegisterFix($"Add 'ARG {name}'", FixSafety.Safe, new TextChange(new TextSpan(line.EndIncludingLineBreak, 0), $"ARG {name}{tree.LineBreak()}"));
        }
    }
}
