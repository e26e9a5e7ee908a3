using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports hardware addresses and names of interfaces that are given twice.</summary>
[Analyzer(Words = "mac_address interface_name")]
public sealed class TwoHardwareAddressesAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1045.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1045", "Two hardware addresses")
    {
        Message = "'{0}' differs from the 'mac_address' of the service, '{1}', and Compose refuses the two together",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/mac-address-mismatch"],
        Documentation = """
            The `mac_address` of a service is that of its connection to the main network. Where both are written they must be the same.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                mac_address: 02:42:ac:11:00:02
                networks:
                  front:
                    mac_address: [|02:42:ac:11:00:03|]
            networks:
              front:
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                networks:
                  front:
                    mac_address: 02:42:ac:11:00:03
            networks:
              front:
            ```
            """,
    };

    /// <summary>DC2059.</summary>
    public static readonly DiagnosticDescriptor Interface = new("DC2059", "Name of an interface given twice")
    {
        Message = "'interface_name' has no effect: the option 'com.docker.network.endpoint.ifname' goes before it",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["compose/interface-name"],
        Documentation = """
            The name of the interface that a network gets in the container stands in `interface_name`, or in an option of the driver.
            Compose warns about both and takes the option.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                networks:
                  front:
                    {|DC2059:interface_name|}: eth0
                    driver_opts:
                      com.docker.network.endpoint.ifname: eth1
            networks:
              front:
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                networks:
                  front:
                    interface_name: eth0
            networks:
              front:
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Interface];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);


    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var networks = context.Service.Networks;

        // Of several networks the priorities tell the main one.
        if (networks.Count == 1 && context.Service.GetValue("mac_address") is { Value.Text: { Length: > 0 } address }
            && networks[0].Attributes?.GetValue("mac_address") is { Value.Text: { Length: > 0 } other } value && address.Length == 17 && other.Length == 17 && Plain(address) != Plain(other))
        {
            context.Report(Descriptor, value.TextSpan(), other, address);
        }

        foreach (var network in networks)
        {
            if (network.Attributes is { } attributes && attributes.Has("interface_name") && attributes.GetObject("driver_opts")?.Has("com.docker.network.endpoint.ifname") is true)
            {
                context.Report(Interface, attributes.KeySpan("interface_name"));
            }
        }
    }

    private static string Plain(string address) => address.Replace('-', ':').ToLowerInvariant();
}
