using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports base images whose version is no longer supported.</summary>
[Analyzer]
public sealed class EndedImageAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL5019.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL5019", "Base image is no longer supported")
    {
        Message = "Nobody mends faults of '{0}' any more: support of {1} has ended",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["tally/ruby/eol-ruby-version"],
        Documentation = """
            An image of a version that its makers have given up gets no security fixes, however often it is pulled. The rule knows the common
            distributions, languages and databases; a version that it does not know is not judged.

            ```dockerfile bad
            FROM [|debian:10-slim|]
            ```

            ```dockerfile good
            FROM debian:13-slim
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        foreach (var reference in context.Stage.AllReferences)
        {
            if (reference.PulledImage() is { } image && EndedImages.Find(image) is { } version)
            {
                context.Report(Descriptor, reference.Span, reference.DisplayName(), $"{image.FamiliarName} {version}");
            }
        }
    }
}
