namespace DockerLint.Analyzers.Compose;

/// <summary>Reports ports of services that are on internal networks alone.</summary>
[Analyzer(Words = "internal")]
public sealed class PortsOfInternalNetworkAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC3015.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC3015", "Ports of a service on internal networks")
    {
        Message = "'{0}' is on internal networks only, from which nothing is published",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            A network with `internal: true` has no way out and none in: the ports of a service that is on no other one are not
            published. Put it on a further network, or drop the ports.

            ```yaml bad
            services:
              db:
                image: postgres:18
                networks: [back]
                [|ports|]: ["127.0.0.1:5432:5432"]
            networks:
              back:
                internal: true
            ```

            ```yaml good
            services:
              db:
                image: postgres:18
                networks: [back, front]
                ports: ["127.0.0.1:5432:5432"]
            networks:
              back:
                internal: true
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
        var service = context.Service;
        if (service is { HasOtherSources: false, Networks.Count: > 0 } && service.Ports.Any(port => port.Published is not null)
            && service.Networks.All(network => context.Model.Networks.FirstOrDefault(definition => definition.Key == network.Name) is { IsExternal: false } definition && definition.GetValue("internal")?.Boolean is true))
        {
            context.Report(Descriptor, service.KeySpan("ports"), service.Name);
        }
    }
}
