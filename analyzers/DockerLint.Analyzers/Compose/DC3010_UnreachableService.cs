using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports addresses of services on networks that a service is not in.</summary>
[Analyzer]
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
            that end in `HOST` in the environment are looked at, where both services name their networks or neither has one.

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
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var service = context.Service;
        if (NetworksOf(service) is not { } own)
        {
            return;
        }

        foreach (var entry in service.Environment)
        {
            if (entry.Value is { } value && ServiceAddress.Find(value, entry.Key) is { } address && context.Model.FindService(address.Host) is { } target && target != service
                && NetworksOf(target) is { } theirs && !own.Intersect(theirs).Any() && !IsKnownOtherwise(context.Model, own, address.Host) && !service.GetValues("extra_hosts").Any(host => host.Text.StartsWith(address.Host, StringComparison.Ordinal)))
            {
                context.Report(Descriptor, address.HostSpan, address.Host, target.Name, Describe(theirs), service.Name, Describe(own));
            }
        }
    }

    // Another service may answer to the name, or a container that the file does not know.
    private static bool IsKnownOtherwise(ComposeModel model, string[] networks, string name) =>
        model.Services.Any(service => service.ContainerName?.Value.IsKnown is false || service.ContainerName?.Text == name || service.Links.Any(link => link.Text.EndsWith(":" + name, StringComparison.Ordinal))
            || service.Networks.Any(network => network.Aliases.Any(alias => alias.Value.CouldBe(name))))
        || model.Networks.Any(network => networks.Contains(network.Key) && network.IsExternal is not false);

    private static string[]? NetworksOf(Service service)
    {
        if (service.HasOtherSources || service.Has("network_mode") || service.Links.Count > 0 || service.Networks.Any(network => !ComposeText.IsLiteral(network.Name)))
        {
            return null;
        }

        return service.Networks.Count == 0 ? ["default"] : service.Networks.Select(network => network.Name).ToArray();
    }

    private static string Describe(string[] networks) => string.Join(" and ", networks.Select(network => $"'{network}'"));
}
