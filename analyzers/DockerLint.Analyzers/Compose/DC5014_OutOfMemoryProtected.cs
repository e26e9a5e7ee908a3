namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services that the kernel must not stop when memory runs out.</summary>
[Analyzer]
public sealed class OutOfMemoryProtectedAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC5014.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC5014", "Protected when memory runs out")
    {
        Message = "'{0}' {1} when memory runs out, so that the kernel takes other programs, those of the host among them",
        Category = DiagnosticCategory.Reliability,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            `oom_kill_disable` and a low `oom_score_adj` let the kernel spare a service. If it is the one that leaks, everything else
            goes first, or the host stands still. Bound its memory instead.

            ```yaml bad
            services:
              db:
                image: postgres:18
                [|oom_kill_disable|]: true
            ```

            ```yaml good
            services:
              db:
                image: postgres:18
                mem_limit: 2g
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
        if (service.GetValue("oom_kill_disable")?.Boolean is true)
        {
            context.Report(Descriptor, service.KeySpan("oom_kill_disable"), service.Name, "is never killed");
        }

        if (service.GetValue("oom_score_adj")?.Integer is <= -900)
        {
            context.Report(Descriptor, service.KeySpan("oom_score_adj"), service.Name, "is nearly never killed");
        }
    }
}
