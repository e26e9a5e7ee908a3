using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services that stay down after a failure.</summary>
[Analyzer]
public sealed class NoRestartPolicyAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC5003.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC5003", "Service without a restart policy")
    {
        Message = "'{0}' has no restart policy, so that it stays down after a failure or a restart of the host",
        Category = DiagnosticCategory.Reliability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            Services of a server mostly want `restart: unless-stopped`; those of a workplace do not, so the rule is off unless asked
            for. Left alone are services with `deploy.restart_policy`, those that others wait for to complete, those that run in
            profiles only, and those that take attributes from elsewhere.

            ```yaml bad
            services:
              [|web|]:
                image: nginx:1.29
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                restart: unless-stopped
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        var jobs = new HashSet<string>(
            context.Model.Services.SelectMany(service => service.DependsOn).Where(dependency => dependency.Condition?.Value.Text == "service_completed_successfully").Select(dependency => dependency.Name),
            StringComparer.Ordinal);
        foreach (var service in context.Model.Services.Where(service => !jobs.Contains(service.Name) && IsLeftDown(service)))
        {
            context.Report(Descriptor, service.KeyNode.ContentSpan, service.Name);
        }
    }

    private static bool IsLeftDown(Service service) =>
        !service.HasOtherSources && !service.Has("restart") && !service.Has("provider") && service.Profiles.Count == 0 && service.Deploy?.RestartPolicy is null;
}
