using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports fixed ports of the host of services that run several times.</summary>
[Analyzer(Words = "scale replicas")]
public sealed class ScaledHostPortAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC3030.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC3030", "Port of the host for several copies")
    {
        Message = "'{0}' runs {1} times, but port {2} of the host can be had once",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Documentation = """
            Each copy of a service asks for its ports of the host, so that the second one does not start. A range of the host that has a port for
            each copy, no port of the host at all, or a proxy in front of them works. Files that speak of a swarm are left alone: there one
            port leads to all copies.

            ```yaml bad
            services:
              web:
                image: example/web:1.2
                scale: 3
                ports: ["[|8080:80|]"]
            ```

            ```yaml good
            services:
              web:
                image: example/web:1.2
                scale: 3
                ports: ["8080-8082:80"]
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
        if ((service.GetValue("scale") ?? service.Deploy?.Replicas)?.Integer is not (> 1 and var copies) || service.HasForeignNetwork() || SwarmFacts.IsForSwarm(context.Model))
        {
            return;
        }

        foreach (var port in service.Ports)
        {
            if (port is { PublishedPorts: { First: > 0 } published, HostIp.IsKnown: true } && port.Mapping?.Problem is null
                && (PublishedPorts.IsPool(published, port.TargetPorts) ? published.Count < copies : true))
            {
                context.Report(Descriptor, port.Place(), service.Name, copies, published);
            }
        }
    }
}
