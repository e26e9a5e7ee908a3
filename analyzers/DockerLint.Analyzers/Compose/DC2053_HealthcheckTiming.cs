using DockerLint.Compose.Semantics;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports times of healthchecks that do not fit together.</summary>
[Analyzer]
public sealed class HealthcheckTimingAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2053.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2053", "Times of a healthcheck that do not fit")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["compose/healthcheck-timing"],
        Documentation = """
            A time of `0s` and `retries: 0` mean the default of the engine: every 30 seconds, 30 seconds for one check, three of them.
            With one try, a check that may take longer than the time between two of them makes the service unhealthy after a single slow
            answer, far later than the interval promises.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                healthcheck:
                  test: ["CMD", "nginx", "-t"]
                  interval: 5s
                  [|timeout|]: 30s
                  retries: 1
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                healthcheck:
                  test: ["CMD", "nginx", "-t"]
                  interval: 30s
                  timeout: 5s
                  retries: 3
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);


    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service.Healthcheck is not { IsDisabled: false } healthcheck)
        {
            return;
        }

        foreach (var key in new[] { "interval", "timeout" })
        {
            if (Time(healthcheck, key) is 0)
            {
                context.Report(Descriptor, healthcheck.KeySpan(key), $"'{key}: {healthcheck.GetValue(key)?.Text}' is the default of 30 seconds, not nothing");
            }
        }

        var retries = healthcheck.GetValue("retries")?.Integer;
        if (retries is 0)
        {
            context.Report(Descriptor, healthcheck.KeySpan("retries"), "'retries: 0' is the default of three tries, not none");
        }

        if (retries is 1 && Time(healthcheck, "interval") is > 0 and var interval && Time(healthcheck, "timeout") is { } timeout && timeout > interval)
        {
            context.Report(Descriptor, healthcheck.KeySpan("timeout"), "with one try the check may take longer than the time to the next one");
        }
    }

    private static long? Time(ServiceHealthcheck healthcheck, string key) =>
        healthcheck.GetValue(key)?.Value.Text is { Length: > 0 } text && Duration.TryParse(text, DurationUnits.Compose, out var duration, out _) ? duration.Nanoseconds : null;
}
