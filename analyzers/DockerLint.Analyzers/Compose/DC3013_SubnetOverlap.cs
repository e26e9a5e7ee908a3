using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports networks whose subnets overlap.</summary>
[Analyzer(Words = "subnet")]
public sealed class SubnetOverlapAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC3013.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC3013", "Subnets overlap")
    {
        Message = "'{0}' overlaps '{1}' of the network '{2}', and the engine creates only one of them",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            Two networks on one engine cannot share addresses: the second one is refused ('Pool overlaps with other one on this
            address space'). Subnets of version 4 are compared.

            ```yaml bad
            networks:
              front:
                ipam:
                  config:
                    - subnet: 172.20.0.0/16
              back:
                ipam:
                  config:
                    - subnet: [|172.20.5.0/24|]
            ```

            ```yaml good
            networks:
              front:
                ipam:
                  config:
                    - subnet: 172.20.0.0/16
              back:
                ipam:
                  config:
                    - subnet: 172.21.5.0/24
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        // Subnets either lie within each other or apart, so that in their order each one need be compared with the last one that was not within another.
        Entry? outer = null;
        foreach (var entry in context.Model.Networks.Where(network => network.IsExternal is false && network.Driver?.Value.Text is null or "bridge").SelectMany(Read).OrderBy(entry => entry.Subnet.First).ThenBy(entry => entry.Subnet.Length))
        {
            if (outer is null || !outer.Subnet.Overlaps(entry.Subnet))
            {
                outer = entry;
                continue;
            }

            var (first, second) = outer.Value.ValueSpan.Start < entry.Value.ValueSpan.Start ? (outer, entry) : (entry, outer);
            var details = new ReportDetails { RelatedLocations = [context.Related(first.Value.TextSpan(), "the other subnet")] };
            context.Report(Descriptor, second.Value.TextSpan(), details, second.Value.Text, first.Value.Text, first.Network.Key);
        }
    }

    private static IEnumerable<Entry> Read(ResourceDefinition network)
    {
        foreach (var value in network.GetObject("ipam")?.GetObjects("config").Select(config => config.GetValue("subnet")).OfType<ComposeValue>() ?? [])
        {
            if (value.Value.Text is { } text && Ipv4Subnet.TryParse(text) is { } subnet)
            {
                yield return new Entry(network, value, subnet);
            }
        }
    }

    private sealed record Entry(ResourceDefinition Network, ComposeValue Value, Ipv4Subnet Subnet);
}
