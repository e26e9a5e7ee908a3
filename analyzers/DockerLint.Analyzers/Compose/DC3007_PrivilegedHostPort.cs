namespace DockerLint.Analyzers.Compose;

/// <summary>Reports ports of the host below 1024.</summary>
[Analyzer]
public sealed class PrivilegedHostPortAnalyzer : DiagnosticAnalyzer
{
    private const string AllowedPorts = "allowed_ports";

    /// <summary>DC3007.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC3007", "Privileged port of the host")
    {
        Message = "'{0}' takes port {1} of the host, which is kept for services of the system",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["kics/privileged_ports_mapped_in_container"],
        Options =
        [
            new RuleOption(AllowedPorts, "Ports below 1024 that may be published, separated by commas.", "80,443"),
        ],
        Documentation = """
            Ports below 1024 belong to well-known services, and only root may listen on them. What the container itself listens on
            does not matter. Web servers are let off by default.

            ```yaml bad
            services:
              files:
                image: example/files:1.2
                ports: ["[|127.0.0.1:445:4450|]"]
            ```

            ```yaml good
            services:
              files:
                image: example/files:1.2
                ports: ["127.0.0.1:4450:4450"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service.HasForeignNetwork())
        {
            return;
        }

        var allowed = context.GetListOption(Descriptor, AllowedPorts);
        foreach (var port in context.Service.Ports)
        {
            if (port is { PublishedPorts: { First: > 0 and < 1024 } published, Mapping: null or { Problem: null } } && !(published.Count == 1 && allowed.Contains(published.ToString())))
            {
                context.Report(Descriptor, port.Place(), port.DisplayName(), published.First);
            }
        }
    }
}
