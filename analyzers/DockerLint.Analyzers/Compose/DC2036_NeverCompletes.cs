using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services that are waited for to complete and never do.</summary>
[Analyzer(Words = "depends_on")]
public sealed class NeverCompletesAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2036.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2036", "Waits for the end of a service that is restarted")
    {
        Message = "'{0}' is started again whenever it ends, so that '{1}' waits for ever",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            `service_completed_successfully` waits for the container to end. One with `restart: always` or `unless-stopped`, or
            `deploy.restart_policy` with `any`, begins anew each time.

            ```yaml bad
            services:
              web:
                image: example/web:1.2
                depends_on:
                  migrate:
                    condition: [|service_completed_successfully|]
              migrate:
                image: example/web:1.2
                restart: always
            ```

            ```yaml good
            services:
              web:
                image: example/web:1.2
                depends_on:
                  migrate:
                    condition: service_completed_successfully
              migrate:
                image: example/web:1.2
                restart: on-failure
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var dependency in context.Service.DependsOn)
        {
            if (dependency.Condition is { Value.Text: "service_completed_successfully" } condition && context.Model.FindService(dependency.Name) is { } target && Policy(target) is { } policy)
            {
                var details = new ReportDetails { RelatedLocations = [context.Related(policy.TextSpan(), "started again by this")] };
                context.Report(Descriptor, condition.TextSpan(), details, target.Name, context.Service.Name);
            }
        }
    }

    private static ComposeValue? Policy(Service service)
    {
        if (service.Deploy?.RestartPolicy?.GetValue("condition") is { } condition)
        {
            return condition.Value.Text == "any" ? condition : null;
        }

        return service.Restart is { Value.Text: "always" or "unless-stopped" } restart ? restart : null;
    }
}
