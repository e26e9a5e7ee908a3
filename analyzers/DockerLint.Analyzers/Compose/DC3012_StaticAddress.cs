using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports fixed addresses that the network cannot give.</summary>
[Analyzer(Words = "ipv4_address ipv6_address")]
public sealed class StaticAddressAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC3012.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC3012", "Fixed address that cannot be given")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Documentation = """
            A fixed address needs a network whose `ipam` names a subnet that holds it, and it belongs to one container. The engine
            refuses the others, and the gateway's. External networks are not known, and neither are addresses with variables.

            ```yaml bad
            services:
              dns:
                image: example/dns:1.2
                networks:
                  lan:
                    ipv4_address: [|10.5.0.2|]
            networks:
              lan:
                ipam:
                  config:
                    - subnet: 10.6.0.0/24
            ```

            ```yaml good
            services:
              dns:
                image: example/dns:1.2
                networks:
                  lan:
                    ipv4_address: 10.6.0.2
            networks:
              lan:
                ipam:
                  config:
                    - subnet: 10.6.0.0/24
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        if (context.Model.IsPartial)
        {
            return;
        }

        var taken = new Dictionary<string, List<Service>>(StringComparer.Ordinal);
        foreach (var service in context.Model.Services)
        {
            foreach (var network in service.Networks)
            {
                if (network.Attributes?.GetValue("ipv4_address") is { Value.Text: { Length: > 0 } address } value && context.Model.Networks.FirstOrDefault(definition => definition.Key == network.Name) is { IsExternal: false } definition
                    && Problem(service, definition, address, taken) is { } problem)
                {
                    context.Report(Descriptor, value.TextSpan(), problem);
                }

                if (network.Attributes?.GetValue("ipv6_address") is { Value.Text: { Length: > 0 } other } place && context.Model.Networks.FirstOrDefault(definition => definition.Key == network.Name) is { IsExternal: false } owner
                    && IsOutsideOfVersion6(owner, other))
                {
                    context.Report(Descriptor, place.TextSpan(), $"'{other}' lies outside of the subnet of version 6 of '{owner.Key}'");
                }
            }
        }
    }

    private static string? Problem(Service service, ResourceDefinition network, string address, Dictionary<string, List<Service>> taken)
    {
        if (Ipv4Subnets.Of(network) is not { } subnets || Ipv4Subnet.TryAddress(address) is not { } number)
        {
            return null;
        }

        if (subnets.Count == 0)
        {
            return network.Driver?.Value.IsKnown is false || network.GetObject("ipam")?.Has("config") is true || network.GetObject("ipam")?.Has("driver") is true ? null
                : $"the network '{network.Key}' names no subnet, and the engine gives fixed addresses in named ones alone";
        }

        if (!subnets.Any(subnet => subnet.Contains(number)))
        {
            return $"'{address}' lies outside of the subnet of '{network.Key}' ({string.Join(", ", subnets)})";
        }

        if (network.GetObject("ipam")?.GetObjects("config").Any(config => config.GetValue("gateway")?.Value.Text == address) is true)
        {
            return $"'{address}' is the gateway of '{network.Key}'";
        }

        var key = network.Key + " " + address;
        if (!taken.TryGetValue(key, out var owners))
        {
            taken.Add(key, owners = []);
        }

        var other = owners.FirstOrDefault(owner => ServiceFacts.MayRunTogether(owner, service));
        owners.Add(service);
        return other is not null ? $"'{address}' is taken by '{other.Name}' already"
            : (service.GetValue("scale") ?? service.Deploy?.Replicas)?.Integer is > 1 and var copies ? $"'{service.Name}' runs {copies} times, and '{address}' can be had once" : null;
    }

    // True only when the network names subnets of version 6, all of them known.
    private static bool IsOutsideOfVersion6(ResourceDefinition network, string address)
    {
        var subnets = (network.GetObject("ipam")?.GetObjects("config") ?? []).Select(config => config.GetValue("subnet")).OfType<ComposeValue>().ToArray();
        return subnets.All(subnet => subnet.Value.IsKnown) && subnets.Select(subnet => Ipv6Subnet.Contains(subnet.Text, address)).OfType<bool>().ToArray() is { Length: > 0 } answers && !answers.Contains(true);
    }
}
