using DockerLint.Compose.Semantics;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports ports of the host that two mappings take.</summary>
[Analyzer(Words = "ports")]
public sealed class HostPortClashAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC3001.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC3001", "Port of the host is taken twice")
    {
        Message = "port {0} of the host is taken by '{1}' already, so that only one of them can start",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["dclint/no-duplicate-exported-ports"],
        Documentation = """
            A port of the host belongs to one container. Mappings clash when port, protocol and address meet; an absent address meets
            every other one. Ranges are compared as ranges. Left alone are services of different profiles that never run together,
            ranges from which one port is picked, an entry repeated word for word, and what depends on variables.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                ports: ["8080:80"]
              api:
                image: example/api:1.2
                ports: ["[|127.0.0.1:8080:5000|]"]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                ports: ["8080:80"]
              api:
                image: example/api:1.2
                ports: ["127.0.0.1:8081:5000"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        // Sorted by their first port, only mappings that reach into a range need be compared with it.
        var mappings = context.Model.Services.SelectMany(Mappings).Select((mapping, order) => mapping with { Order = order }).OrderBy(mapping => mapping.Ports.First).ThenBy(mapping => mapping.Order).ToArray();
        var open = new List<Mapping>();
        foreach (var mapping in mappings)
        {
            open.RemoveAll(other => other.Ports.Last < mapping.Ports.First);
            if (open.FirstOrDefault(other => Clash(other, mapping)) is { } clash)
            {
                var (first, second) = clash.Order < mapping.Order ? (clash, mapping) : (mapping, clash);
                var details = new ReportDetails { RelatedLocations = [context.Related(first.Port.Place(), "taken here")] };
                var port = Math.Max(first.Ports.First, second.Ports.First);
                context.Report(Descriptor, second.Port.Place(), details, port, first.Service.Name);
            }
            else
            {
                open.Add(mapping);
            }
        }
    }

    private static IEnumerable<Mapping> Mappings(Service service)
    {
        if (service.HasForeignNetwork())
        {
            yield break;
        }

        foreach (var port in service.Ports)
        {
            if (port is { PublishedPorts: { First: > 0 } published, HostIp.IsKnown: true, Protocol.IsKnown: true } && port.Mapping?.Problem is null && !PublishedPorts.IsPool(published, port.TargetPorts))
            {
                yield return new Mapping(service, port, published, 0);
            }
        }
    }

    private static bool Clash(Mapping first, Mapping second) =>
        first.Ports.Overlaps(second.Ports)
        && first.Port.Protocol.Text == second.Port.Protocol.Text
        && MeetAddresses(first.Port.HostIp.Text, second.Port.HostIp.Text)
        && ServiceFacts.MayRunTogether(first.Service, second.Service)
        && !IsRepeated(first, second);

    private static bool MeetAddresses(string? first, string? second)
    {
        var (one, other) = (first?.Trim('[', ']'), second?.Trim('[', ']'));
        return one == other || Meets(one, other) || Meets(other, one);
    }

    // "0.0.0.0" covers the addresses of IPv4 only, "::" those of both.
    private static bool Meets(string? all, string? single) =>
        all is "" or "::" || (all == "0.0.0.0" && (single is "" || single?.IndexOf(':') < 0));

    // Compose keeps one of two equal entries of a service.
    private static bool IsRepeated(Mapping first, Mapping second) =>
        first.Service == second.Service && first.Ports == second.Ports && first.Port.TargetPorts == second.Port.TargetPorts && first.Port.HostIp.Text == second.Port.HostIp.Text;

    private sealed record Mapping(Service Service, ServicePort Port, PortRange Ports, int Order);
}
