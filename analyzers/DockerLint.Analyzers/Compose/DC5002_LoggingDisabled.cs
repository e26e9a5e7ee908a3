namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services whose output is thrown away.</summary>
[Analyzer]
public sealed class LoggingDisabledAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC5002.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC5002", "Logging switched off")
    {
        Message = "the output of '{0}' is thrown away, so that nobody can see why it fails",
        Category = DiagnosticCategory.Reliability,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            The log driver `none` keeps nothing. To bound the space that logs take, give `max-size` and `max-file`, or use the driver
            `local`, which rotates by itself.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                logging:
                  driver: [|none|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                logging:
                  driver: local
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service.Logging?.GetValue("driver") is { Value.Text: "none" } driver)
        {
            context.Report(Descriptor, driver.TextSpan(), context.Service.Name);
        }
    }
}
