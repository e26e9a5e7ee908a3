using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports addresses of services on networks that a service is not in.</summary>
[Analyzer(Words = "networks")]
public sealed class UnreachableServiceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC3010.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC3010", "Address of a service on another network")
    {
        Message = "'{0}' cannot be reached: '{1}' is in {2}, and '{3}' in {4}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            A service finds others by name on the networks that they share. Addresses (`redis://cache:6379`, `db:5432`) and variables
            that end in `HOST` in the environment are looked at, and addresses with a scheme in the command, where both services name their networks or neither has one.

            ```yaml bad
            services:
              web:
                image: example/web:1.2
                environment:
                  CACHE_URL: redis://[|cache|]:6379
                networks: [front]
              cache:
                image: redis:8
                networks: [back]
            networks:
              front:
              back:
            ```

            ```yaml good
            services:
              web:
                image: example/web:1.2
                environment:
                  CACHE_URL: redis://cache:6379
                networks: [front, back]
              cache:
                image: redis:8
                networks: [back]
            networks:
              front:
              back:
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        var others = new Lazy<OtherNames>(() => new OtherNames(context.Model), LazyThreadSafetyMode.None);
        foreach (var service in context.Model.Services)
        {
            AnalyzeService(context, service, others);
        }
    }

    private static void AnalyzeService(ComposeAnalysisContext context, Service service, Lazy<OtherNames> others)
    {
        if (NetworksOf(service) is not { } own)
        {
            return;
        }

        foreach (var address in ServiceAddress.Of(service))
        {
            if (context.Model.FindService(address.Host) is { } target && target != service
                && NetworksOf(target) is { } theirs && !own.Intersect(theirs).Any() && !others.Value.Hold(own, address.Host) && !service.GetValues("extra_hosts").Any(host => host.Text.StartsWith(address.Host, StringComparison.Ordinal)))
            {
                context.Report(Descriptor, address.HostSpan, address.Host, target.Name, Describe(theirs), service.Name, Describe(own));
            }
        }
    }

    private static string[]? NetworksOf(Service service)
    {
        if (service.HasOtherSources || service.Has("network_mode") || service.Links.Count > 0 || service.Networks.Any(network => !ComposeText.IsLiteral(network.Name)))
        {
            return null;
        }

        return service.Networks.Count == 0 ? ["default"] : service.Networks.Select(network => network.Name).ToArray();
    }

    private static string Describe(string[] networks) => string.Join(" and ", networks.Select(network => $"'{network}'"));

    /// <summary>Names that another service may answer to, and networks with containers that the file does not know; gathered once for the file.</summary>
    private sealed class OtherNames
    {
        private readonly HashSet<string> known = new(StringComparer.Ordinal);
        private readonly HashSet<string> open;
        private readonly List<ComposeValue> unknown = [];
        private readonly bool isAnyPossible;

        public OtherNames(ComposeModel model)
        {
            open = new HashSet<string>(model.Networks.Where(network => network.IsExternal is not false).Select(network => network.Key), StringComparer.Ordinal);
            foreach (var service in model.Services)
            {
                if (service.ContainerName is { } container)
                {
                    isAnyPossible |= !container.Value.IsKnown;
                    known.Add(container.Text);
                }

                known.UnionWith(service.Links.Select(link => link.Text.Substring(link.Text.LastIndexOf(':') + 1)));
                foreach (var alias in service.Networks.SelectMany(network => network.Aliases))
                {
                    if (alias.Value is { IsKnown: true, Text: { } text })
                    {
                        known.Add(text);
                    }
                    else
                    {
                        unknown.Add(alias);
                    }
                }
            }
        }

        public bool Hold(string[] networks, string name) =>
            isAnyPossible || known.Contains(name) || unknown.Exists(alias => alias.Value.CouldBe(name)) || networks.Any(open.Contains);
    }
}
