namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services that name no network.</summary>
[Analyzer]
public sealed class NoNetworksAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC3009.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC3009", "Service without networks of its own")
    {
        Message = "'{0}' names no network, so that every other service without one reaches it",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["kics/networks_not_set"],
        Documentation = """
            Services without `networks` share the `default` network of the project. That is private to the project; separate networks
            keep a front end from the database behind its back end. The rule speaks about projects of several services, when asked
            for. Services that take attributes from elsewhere are left alone.

            ```yaml bad
            services:
              [|web|]:
                image: nginx:1.29
              [|db|]:
                image: postgres:18
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                networks: [front]
              db:
                image: postgres:18
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
        if (!service.HasOtherSources && !service.Has("provider") && service.NetworkMode is null && service.Networks.Count == 0 && service.Model.Services.Count > 1)
        {
            context.Report(Descriptor, service.KeyNode.ContentSpan, service.Name);
        }
    }
}
