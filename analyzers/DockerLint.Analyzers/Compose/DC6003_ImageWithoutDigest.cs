namespace DockerLint.Analyzers.Compose;

/// <summary>Reports images of services without a digest.</summary>
[Analyzer]
public sealed class ImageWithoutDigestAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC6003.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6003", "Image of a service without a digest")
    {
        Message = "'{0}' has no digest, so that the image behind its tag may change",
        Category = DiagnosticCategory.Reproducibility,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            Tags can be moved by who owns the repository. A digest names one image for ever; a tool that updates it belongs to it.
            Moving tags are DC6002.

            ```yaml bad
            services:
              db:
                image: [|postgres:18.1|]
            ```

            ```yaml good
            services:
              db:
                image: postgres:18.1@sha256:1111111111111111111111111111111111111111111111111111111111111111
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (ServiceImages.Pulled(context.Service) is { IsValid: not false, HasDigest: false, HasTag: true, Tag: not "latest" } && context.Service.Image is { } value)
        {
            context.Report(Descriptor, value.TextSpan(), value.Text);
        }
    }
}
