using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports images that follow the moving tag <c>latest</c>, wherever a Dockerfile names one.</summary>
[Analyzer]
public sealed class LatestTagAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3007.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3007", "Image uses the tag 'latest'")
    {
        Message = "'{0}' follows a moving tag, so two builds of this file can differ",
        Category = DiagnosticCategory.Reproducibility,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/DL3007", "trivy/DS-0001", "kics/image_version_using_latest"],
        Documentation = """
            `latest` names whatever was pushed last. The next build may get another major version, and nobody can tell from the
            file what runs. Name a version; a digest behind it makes the build repeatable to the byte.

            Every place that names an image counts: FROM, `COPY --from`, `ADD --from` and `from=` of a mount. Defaults of ARG are
            followed; a tag that cannot be known is left alone, and so is an image with a digest.

            ```dockerfile bad
            FROM [|alpine:latest|]
            ```

            ```dockerfile good
            FROM alpine:3.22
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
            if (reference.Image is { Tag: "latest", HasDigest: false } image)
            {
                context.Report(Descriptor, reference.Span, image.Value.Text ?? reference.Text);
            }
        }
    }
}
