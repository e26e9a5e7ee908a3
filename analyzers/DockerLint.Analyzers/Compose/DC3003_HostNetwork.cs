namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services in the network of the host.</summary>
[Analyzer(Words = "network_mode")]
public sealed class HostNetworkAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC3003.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC3003", "Service uses the network of the host")
    {
        Message = "'{0}' runs in the network of the host: it reaches whatever listens on the host itself and opens its ports there",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["kics/shared_host_network_namespace"],
        Documentation = """
            With `network_mode: host` nothing separates the network of the container from the host's: services that listen on
            `127.0.0.1` are open to it, it may listen on any port, and names of other services do not resolve. Discovery protocols and
            some monitoring need it; suppress the finding there and say why.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                network_mode: [|host|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                ports: ["8080:80"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service.NetworkMode is { Value.Text: "host" } mode)
        {
            context.Report(Descriptor, mode.TextSpan(), context.Service.Name);
        }
    }
}
