using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports images of services that follow a moving tag.</summary>
[Analyzer]
public sealed class MovingImageTagAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC6002.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6002", "Image of a service without a fixed tag")
    {
        Message = "'{0}' {1}, so that the same file can start another version tomorrow",
        Category = DiagnosticCategory.Reproducibility,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["dclint/service-image-require-explicit-tag"],
        Documentation = """
            Without a tag, and with the tag `latest`, a service starts whatever was pushed last. Name a version; a digest behind it
            makes the service the same everywhere.

            Left alone are images with a digest, with a tag in a variable, those that this file builds (`image` beside `build` names
            the result, also where another service uses it), those that are never pulled, and parts that lie over another file.

            ```yaml bad
            services:
              db:
                image: [|postgres:latest|]
            ```

            ```yaml good
            services:
              db:
                image: postgres:18.1
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (ServiceImages.Pulled(context.Service) is not { IsValid: not false, HasDigest: false } image || context.Service.Image is not { } value)
        {
            return;
        }

        if (image.HasTag == false)
        {
            context.Report(Descriptor, value.TextSpan(), value.Text, "has no tag and means 'latest'");
        }
        else if (image.Tag == "latest")
        {
            context.Report(Descriptor, value.TextSpan(), value.Text, "follows the tag 'latest'");
        }
    }
}
