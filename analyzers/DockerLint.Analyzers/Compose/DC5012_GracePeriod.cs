using DockerLint.Grammars;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services that get no time, or all time, to stop.</summary>
[Analyzer]
public sealed class GracePeriodAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC5012.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC5012", "Time to stop is none or very long")
    {
        Message = "'{0}' has {1} to stop",
        Category = DiagnosticCategory.Reliability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            With `stop_grace_period: 0s` the engine kills a service at once, and what it had in memory is lost. More than five minutes
            let every deployment wait for a service that hangs.

            ```yaml bad
            services:
              db:
                image: postgres:18
                stop_grace_period: [|0s|]
            ```

            ```yaml good
            services:
              db:
                image: postgres:18
                stop_grace_period: 60s
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service.GetValue("stop_grace_period") is { Value.Text: { } text } value && Duration.TryParse(text, DurationUnits.Compose, out var period, out _) && (period.Nanoseconds == 0 || period.TotalSeconds > 300))
        {
            context.Report(Descriptor, value.TextSpan(), context.Service.Name, period.Nanoseconds == 0 ? "no time" : "more than five minutes");
        }
    }
}
