namespace DockerLint.Analyzers.Compose;

/// <summary>Reports names of containers that stand in the way of a second copy.</summary>
[Analyzer]
public sealed class FixedContainerNameAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC6021.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6021", "Fixed name of a container")
    {
        Message = "'{0}' can be there once on a host: neither a second copy of '{1}' nor a second checkout of the project can run",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            Compose names containers after project, service and number, and services reach each other by the name of the service. A
            fixed name keeps a second project from starting.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                container_name: [|web|]
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
        if (context.Service.ContainerName is { Value.Text: { Length: > 0 } name } value)
        {
            context.Report(Descriptor, value.TextSpan(), name, context.Service.Name);
        }
    }
}
