using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports addresses of networks that do not lie in their subnets.</summary>
[Analyzer(Words = "subnet")]
public sealed class AddressOutsideSubnetAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1036.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1036", "Address outside of the subnet of its network")
    {
        Message = "{0}, and the engine refuses to make the network",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["compose/ip-cidr-mac"],
        Documentation = """
            The gateway, the range of addresses to give and the addresses that are kept must lie in the subnet that they stand beside,
            and a subnet is written with the first of its addresses. Since version 25 the engine checks that before it makes the network.
            IPv4 is looked at.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
            networks:
              default:
                ipam:
                  config:
                    - subnet: 172.28.0.0/16
                      gateway: [|172.29.0.1|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
            networks:
              default:
                ipam:
                  config:
                    - subnet: 172.28.0.0/16
                      gateway: 172.28.0.1
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);


    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        foreach (var network in context.Model.Networks.Where(network => network.IsExternal is false))
        {
            foreach (var config in network.GetObject("ipam")?.GetObjects("config") ?? [])
            {
                if (config.GetValue("subnet") is { Value.Text: { } text } value && Ipv4Subnet.TryParse(text) is { } subnet)
                {
                    if (subnet.ToString() != text && Ipv4Subnet.TryAddress(text.Substring(0, text.IndexOf('/'))) is { } first && first != subnet.First)
                    {
                        context.Report(Descriptor, value.TextSpan(), $"'{text}' is the subnet '{subnet}'");
                    }

                    Analyze(context, config, subnet);
                }
            }
        }
    }

    private static void Analyze(ComposeAnalysisContext context, ComposeObject config, Ipv4Subnet subnet)
    {
        if (config.GetValue("ip_range") is { Value.Text: { } text } range && Ipv4Subnet.TryParse(text) is { } inner && !(inner.Length >= subnet.Length && subnet.Contains(inner.First)))
        {
            context.Report(Descriptor, range.TextSpan(), $"the range '{text}' is no part of the subnet '{subnet}'");
        }

        var auxiliary = config.GetObject("aux_addresses");
        foreach (var value in (auxiliary?.Keys.Select(auxiliary.GetValue) ?? []).Prepend(config.GetValue("gateway")))
        {
            if (value?.Value.Text is { } address && Ipv4Subnet.TryAddress(address) is { } number && !subnet.Contains(number))
            {
                context.Report(Descriptor, value.TextSpan(), $"'{address}' lies outside of the subnet '{subnet}'");
            }
        }
    }
}
