namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services that may use all processors.</summary>
[Analyzer]
public sealed class NoCpuLimitAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC5005.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC5005", "Service without a limit of processors")
    {
        Message = "'{0}' may take all processors of the host",
        Category = DiagnosticCategory.Reliability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["kics/cpus_not_limited"],
        Documentation = """
            `cpus` or `deploy.resources.limits.cpus` keeps one busy service from starving the others. How much is right must be
            measured, so the rule is off unless asked for. Services that take attributes from elsewhere are left alone.

            ```yaml bad
            services:
              [|web|]:
                image: nginx:1.29
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                cpus: 0.5
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
        if (!service.HasOtherSources && !service.Has("provider") && !service.Has("cpus") && !service.Has("cpu_quota") && !service.Has("cpuset") && !service.Has("cpu_shares") && service.Deploy?.CpuLimit is null)
        {
            context.Report(Descriptor, service.KeyNode.ContentSpan, service.Name);
        }
    }
}
