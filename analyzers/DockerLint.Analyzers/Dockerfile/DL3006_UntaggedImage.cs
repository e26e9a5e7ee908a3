namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports images without tag and digest, wherever a Dockerfile names one.</summary>
[Analyzer]
public sealed class UntaggedImageAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3006.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3006", "Image has neither tag nor digest")
    {
        Message = "'{0}' names no version and so means the moving tag 'latest': two builds of this file can differ",
        Category = DiagnosticCategory.Reproducibility,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/DL3006", "trivy/DS-0001", "kics/image_version_not_explicit"],
        Documentation = """
            Without a tag the builder takes `latest`: whatever was pushed last. The next build may get another major version, and
            nobody can tell from the file what runs.

            Every place that names an image counts: FROM, `COPY --from`, `ADD --from` and `from=` of a mount. Defaults of ARG are
            followed. Silent for `scratch`, for stages (also when a variable is a part of their name), for images with a digest and
            for names that are not known. A bare name behind `--from` that is no well-known image is left alone too: the build may
            be given a context of that name.

            ```dockerfile bad
            FROM [|alpine|]
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
            if (reference.PulledImage() is { HasTag: false, HasDigest: false })
            {
                context.Report(Descriptor, reference.Span, reference.DisplayName());
            }
        }
    }
}
