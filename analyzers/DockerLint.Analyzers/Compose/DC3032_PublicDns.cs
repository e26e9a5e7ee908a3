using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports name servers that a service cannot reach.</summary>
[Analyzer]
public sealed class PublicDnsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC3032.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC3032", "Name server out of reach")
    {
        Message = "'{0}' is asked for names that the engine does not know, but '{1}' is on internal networks only and does not reach it",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            An internal network has no way out, so that a public name server never answers and each name takes until the time is up. Names of
            services are known without it. Servers with private addresses may be on such a network and are left alone.

            ```yaml bad
            services:
              db:
                image: postgres:18
                dns: [|9.9.9.9|]
                networks: [back]
            networks:
              back:
                internal: true
            ```

            ```yaml good
            services:
              db:
                image: postgres:18
                networks: [back]
            networks:
              back:
                internal: true
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
        if (service.HasOtherSources || service.Has("network_mode") || service.Networks.Count == 0 || !service.Networks.All(network => IsInternal(context.Model, network.Name)))
        {
            return;
        }

        foreach (var server in service.GetValues("dns"))
        {
            if (server.Value.Text is { Length: > 0 } address && Ipv4Subnet.TryAddress(address) is not null && !LocalHosts.IsPrivate(address))
            {
                context.Report(Descriptor, server.TextSpan(), address, service.Name);
            }
        }
    }

    private static bool IsInternal(ComposeModel model, string name) =>
        model.Networks.FirstOrDefault(network => network.Key == name) is { IsExternal: false } network && network.GetValue("internal")?.Boolean is true;
}
