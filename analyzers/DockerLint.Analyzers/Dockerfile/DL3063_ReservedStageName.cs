using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports stages named scratch or context.</summary>
[Analyzer]
public sealed class ReservedStageNameAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3063.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3063", "Stage name is reserved")
    {
        Message = "'{0}' means something else to a build, so the stage can hardly be referred to",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/DL3063", "buildkit/ReservedStageName", "tally/buildkit/ReservedStageName"],
        Documentation = """
            `scratch` is the empty base and `context` the build context; a stage of that name hides them or is hidden by them.

            ```dockerfile bad
            FROM alpine:3.22 AS [|scratch|]
            ```

            ```dockerfile good
            FROM alpine:3.22 AS base
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction<FromInstructionSyntax>(AnalyzeFrom);

    private static void AnalyzeFrom(SyntaxNodeAnalysisContext<FromInstructionSyntax> context)
    {
        if (context.Node.StageName is { } name && name.ValueText.ToLowerInvariant() is "scratch" or "context")
        {
            context.Report(Descriptor, name, name.ValueText);
        }
    }
}
