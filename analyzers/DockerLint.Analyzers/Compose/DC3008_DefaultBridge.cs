namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services on the bridge that all containers share.</summary>
[Analyzer]
public sealed class DefaultBridgeAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC3008.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC3008", "Default bridge of the engine")
    {
        Message = "'{0}' stands on the bridge of the engine, with the containers of all other projects and without names for them",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            Each project has a network of its own, in which services find each other by name. `network_mode: bridge` is the old shared
            one: what runs there reaches each other by address, and by `links` alone by name.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                network_mode: [|bridge|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service.NetworkMode is { Value.Text: "bridge" } mode)
        {
            context.Report(Descriptor, mode.TextSpan(), context.Service.Name);
        }
    }
}
