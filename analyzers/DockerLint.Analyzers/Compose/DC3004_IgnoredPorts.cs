namespace DockerLint.Analyzers.Compose;

/// <summary>Reports ports of services that have no network of their own.</summary>
[Analyzer]
public sealed class IgnoredPortsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC3004.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC3004", "Ports of a service without a network of its own")
    {
        Message = "'ports' has no effect with 'network_mode: {0}': {1}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            In the network of the host ports are open without being published, without a network there are none, and in the network of
            another service they belong to that service: the engine refuses or ignores them here.

            ```yaml bad
            services:
              vpn:
                image: example/vpn:2.0
              web:
                image: nginx:1.29
                network_mode: service:vpn
                [|ports|]: ["8080:80"]
            ```

            ```yaml good
            services:
              vpn:
                image: example/vpn:2.0
                ports: ["8080:80"]
              web:
                image: nginx:1.29
                network_mode: service:vpn
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var service = context.Service;
        if (service.HasForeignNetwork() && service.Ports.Count > 0 && service.NetworkMode?.Value.Text is { } mode)
        {
            var reason = mode switch
            {
                "host" => "what the service listens on is open on the host as it is",
                "none" => "nothing can reach the service",
                _ => "publish them where that network belongs to",
            };
            context.Report(Descriptor, service.KeySpan("ports"), mode, reason);
        }
    }
}
