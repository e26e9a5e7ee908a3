namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services with a network mode and networks.</summary>
[Analyzer(Words = "network_mode")]
public sealed class NetworkModeAndNetworksAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2008.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2008", "Network mode together with networks")
    {
        Message = "'networks' beside 'network_mode: {0}': a service has one or the other, and Compose refuses both",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/network-mode-and-networks"],
        Documentation = """
            `network_mode` takes the place of the networks of Compose: the host's, another container's, or none.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                network_mode: host
                [|networks|]: [front]
            networks:
              front:
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                networks: [front]
            networks:
              front:
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service is { NetworkMode.Value.Text: { Length: > 0 } mode, Networks.Count: > 0 } service)
        {
            var details = new ReportDetails { RelatedLocations = [context.Related(service.KeySpan("network_mode"), "the network mode")] };
            context.Report(Descriptor, service.KeySpan("networks"), details, mode);
        }
    }
}
