namespace DockerLint.Analyzers.Compose;

/// <summary>Reports hardware addresses that a service has, and not its network.</summary>
[Analyzer]
public sealed class ServiceMacAddressAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC3019.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC3019", "Hardware address of a service, not of its network")
    {
        Message = "'mac_address' belongs to one network of '{0}': newer engines know none of a whole container",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            Since the API 1.44 of the engine each connection to a network has a hardware address of its own. Compose moves the one of the
            service to its first network, and refuses the service when that has another one. Written below the network it is clear which
            is meant. Services with a `network_mode` have no network to move it to and are left alone.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                [|mac_address|]: 02:42:ac:11:65:43
                networks: [front]
            networks:
              front:
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                networks:
                  front:
                    mac_address: 02:42:ac:11:65:43
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
        if (context.Service is { NetworkMode: null } service && service.GetValue("mac_address") is not null)
        {
            context.Report(Descriptor, service.KeySpan("mac_address"), service.Name);
        }
    }
}
