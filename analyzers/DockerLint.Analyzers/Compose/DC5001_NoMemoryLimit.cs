namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services that may use all memory of the host.</summary>
[Analyzer]
public sealed class NoMemoryLimitAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC5001.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC5001", "Service without a memory limit")
    {
        Message = "'{0}' has no memory limit, so that a leak in it takes the host down",
        Category = DiagnosticCategory.Reliability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["kics/memory_not_limited"],
        Documentation = """
            `mem_limit` or `deploy.resources.limits.memory` bounds what a service takes. How much is right must be measured, so the
            rule is off unless asked for. Services that take attributes from elsewhere are left alone.

            ```yaml bad
            services:
              [|web|]:
                image: nginx:1.29
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                mem_limit: 256m
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
        if (!service.HasOtherSources && !service.Has("provider") && service.MemLimit is null && service.Deploy?.MemoryLimit is null)
        {
            context.Report(Descriptor, service.KeyNode.ContentSpan, service.Name);
        }
    }
}
