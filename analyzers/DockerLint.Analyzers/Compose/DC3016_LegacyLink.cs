namespace DockerLint.Analyzers.Compose;

/// <summary>Reports links between services.</summary>
[Analyzer]
public sealed class LegacyLinkAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC3016.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC3016", "Links are a leftover")
    {
        Message = "'{0}' is a leftover of the time before networks: services on one network know each other by name",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            `links` orders the start as `depends_on` does, and gives names that networks give anyway; another name is an alias of the
            network. `external_links` names containers that Compose does not know.

            ```yaml bad
            services:
              web:
                image: example/web:1.2
                [|links|]: [db]
              db:
                image: postgres:18
            ```

            ```yaml good
            services:
              web:
                image: example/web:1.2
                depends_on: [db]
              db:
                image: postgres:18
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var key in new[] { "links", "external_links" })
        {
            if (context.Service.GetValues(key).Count > 0 && context.Service.NetworkMode?.Value.Text != "bridge")
            {
                context.Report(Descriptor, context.Service.KeySpan(key), key);
            }
        }
    }
}
