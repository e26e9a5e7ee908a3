using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports FROM with the name of a stage that stands further down.</summary>
[Analyzer]
public sealed class LaterStageAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6038.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6038", "FROM names a stage that stands further down")
    {
        Message = "'{0}' is asked of the registry, for the stage of that name stands further down",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = [],
        Documentation = """
            FROM knows the stages above it. A name of a later one is taken for an image of a registry, which usually does not exist, or is a
            stranger's.

            ```dockerfile bad
            FROM [|base|]
            COPY app /app

            FROM alpine:3.22 AS base
            ```

            ```dockerfile good
            FROM alpine:3.22 AS base

            FROM base
            COPY app /app
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        if (context.Stage.Base is { } reference && reference.NamesLaterStage())
        {
            context.Report(Descriptor, reference.Span, reference.Text);
        }
    }
}
