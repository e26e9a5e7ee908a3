using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;
using DockerLint.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports variables in FROM that no ARG before the first FROM declares.</summary>
[Analyzer(Words = "$")]
public sealed class UndeclaredArgumentAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6002.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6002", "Variable in FROM is not declared")
    {
        Message = "No ARG '{0}' stands before the first FROM, so it is empty here{1}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["buildkit/UndefinedArgInFrom", "tally/buildkit/UndefinedArgInFrom"],
        Documentation = """
            FROM sees the ARGs before the first FROM and the platform arguments, nothing else. When the image or platform is empty or invalid without
            the variable, the build stops and another rule says so.

            ```dockerfile bad
            ARG TAG=3.22
            FROM alpine:${TAG}[|${SUFFIX}|]
            ```

            ```dockerfile good
            ARG TAG=3.22
            ARG SUFFIX=
            FROM alpine:${TAG}${SUFFIX}
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        if (context.Stage is not { From: { } from, Base: { } reference })
        {
            return;
        }

        if (from.GetFlag("platform")?.Value is { } platform && context.DockerfileModel.Resolve(platform, from).Text is var text && (text is null || PlatformSpec.TryParse(text, out _, out _)))
        {
            AnalyzeWord(context, from, platform);
        }

        if (reference.Value.Text is not { Length: 0 } && (reference.Image?.Problem ?? ImageReferenceProblem.None) == ImageReferenceProblem.None)
        {
            AnalyzeWord(context, from, from.Image);
        }
    }

    private static void AnalyzeWord(StageAnalysisContext context, FromInstructionSyntax from, WordSyntax word)
    {
        var model = context.DockerfileModel;
        foreach (var reference in WordExpression.Parse(word.ValueText, from.SyntaxTree.EscapeCharacter).References)
        {
            if (reference.Name.Length > 0 && !reference.HandlesUnset && model.LookupVariable(reference.Name, from) is null)
            {
                var meant = NameSuggestion.Find(reference.Name, model.Preamble.Variables.Definitions.Select(definition => definition.Name).Concat(PredefinedArguments.Platform));
                context.Report(Descriptor, word.Text.ToOuter(reference.Span), reference.Name, meant is null ? string.Empty : $"; did you mean '{meant}'?");
            }
        }
    }
}
