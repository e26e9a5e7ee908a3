namespace DockerLint.Analyzers.Compose;

/// <summary>Reports a swappiness that engines of today do not set.</summary>
[Analyzer]
public sealed class IgnoredSwappinessAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2065.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2065", "Swappiness without effect")
    {
        Message = "'mem_swappiness' has no effect on hosts with version 2 of control groups, which all present distributions have",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            The second version of Linux's control groups has no swappiness of its own for a container. The engine drops the setting with
            a warning.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                [|mem_swappiness|]: 10
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                memswap_limit: 1g
                mem_limit: 1g
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);


    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service.Has("mem_swappiness"))
        {
            context.Report(Descriptor, context.Service.KeySpan("mem_swappiness"));
        }
    }
}
