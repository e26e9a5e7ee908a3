namespace DockerLint.Analyzers.Compose;

/// <summary>Reports intervals of a start that has no period.</summary>
[Analyzer]
public sealed class StartIntervalAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC5016.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC5016", "Interval of the start without a period")
    {
        Message = "'start_interval' has no effect: '{0}' has no 'start_period' in which it would count",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            `start_interval` is the time between checks during `start_period`, which is 0 unless it is set.

            ```yaml bad
            services:
              web:
                image: example/web:1.2
                healthcheck:
                  test: [CMD, ./check]
                  [|start_interval|]: 1s
            ```

            ```yaml good
            services:
              web:
                image: example/web:1.2
                healthcheck:
                  test: [CMD, ./check]
                  start_interval: 1s
                  start_period: 30s
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service is { HasOtherSources: false, Healthcheck: { StartInterval: not null } check } && (check.StartPeriod is null ? check.Has("test") : check.StartPeriod.Value.Text is "0" or "0s"))
        {
            context.Report(Descriptor, check.KeySpan("start_interval"), context.Service.Name);
        }
    }
}
