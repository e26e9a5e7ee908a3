namespace DockerLint.Analyzers.Compose;

/// <summary>Reports images of services from registries outside the configured list.</summary>
[Analyzer]
public sealed class RegistryNotAllowedAnalyzer : DiagnosticAnalyzer
{
    private const string AllowedRegistries = "allowed_registries";

    /// <summary>DC6004.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6004", "Image of a service comes from a registry that is not allowed")
    {
        Message = "'{0}' comes from '{1}', which is not among the allowed registries",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Options =
        [
            new RuleOption(AllowedRegistries, "Registries that images may come from, separated by commas; '*' at the beginning or end stands for anything, 'ghcr.io/team' allows what lies below. Empty: all.", string.Empty),
        ],
        Documentation = """
            The list that DL3026 applies to Dockerfiles, for services: without `dockerlint.DC6004.allowed_registries` the rule is
            silent. An image without a registry comes from `docker.io`. Images that the file builds and names that are not known are
            left alone.

            ```yaml bad allowed_registries=mcr.microsoft.com,*.example.com
            services:
              app:
                image: [|quay.io/team/app:1.2|]
            ```

            ```yaml good allowed_registries=mcr.microsoft.com,*.example.com
            services:
              app:
                image: mirror.example.com/team/app:1.2
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var allowed = new RegistryPatterns(context.GetListOption(Descriptor, AllowedRegistries));
        if (!allowed.IsEmpty && ServiceImages.Pulled(context.Service) is { IsValid: not false, RegistryHost: { } registry } image && allowed.Match(image) == false && context.Service.Image is { } value)
        {
            context.Report(Descriptor, value.TextSpan(), value.Text, registry);
        }
    }
}
