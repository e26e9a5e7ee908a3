namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services that may start any number of processes.</summary>
[Analyzer]
public sealed class NoProcessLimitAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC5006.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC5006", "Service without a limit of processes")
    {
        Message = "'{0}' may start processes until the host has no more",
        Category = DiagnosticCategory.Reliability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["kics/pids_limit_not_set"],
        Documentation = """
            `pids_limit` or `deploy.resources.limits.pids` stops fork bombs and leaks of processes; -1 is no limit. How many are right
            must be measured, so the rule is off unless asked for. Services that take attributes from elsewhere are left alone.

            ```yaml bad
            services:
              [|web|]:
                image: nginx:1.29
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                pids_limit: 200
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
        if (!service.HasOtherSources && !service.Has("provider") && service.GetValue("pids_limit") is null or { Integer: -1 or 0 } && (service.Deploy?.Limits is not { } limits || !limits.Has("pids") || limits.GetValue("pids") is { Integer: -1 or 0 }))
        {
            context.Report(Descriptor, service.KeyNode.ContentSpan, service.Name);
        }
    }
}
