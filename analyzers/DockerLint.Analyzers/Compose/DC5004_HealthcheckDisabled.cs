using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services that are waited for to be healthy and have no healthcheck.</summary>
[Analyzer(Words = "depends_on")]
public sealed class HealthcheckDisabledAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC5004.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC5004", "Waits for the health of a service whose check is off")
    {
        Message = "'{0}' has its healthcheck switched off and never becomes healthy, so that '{1}' never starts",
        Category = DiagnosticCategory.Reliability,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Documentation = """
            `condition: service_healthy` waits for a healthcheck. Where the file switches it off (`disable: true`, `test: ["NONE"]`)
            Compose gives up. Checks that the image brings are not seen here; a service without any word about its check is left alone.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                depends_on:
                  db:
                    condition: [|service_healthy|]
              db:
                image: postgres:18
                healthcheck:
                  disable: true
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                depends_on:
                  db:
                    condition: service_healthy
              db:
                image: postgres:18
                healthcheck:
                  test: ["CMD", "pg_isready"]
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
            if (dependency.Condition is { Value.Text: "service_healthy" } condition && context.Model.FindService(dependency.Name) is { Healthcheck.IsDisabled: true } target)
            {
                var details = new ReportDetails { RelatedLocations = [context.Related(target.KeySpan("healthcheck"), "switched off here")] };
                context.Report(Descriptor, condition.TextSpan(), details, target.Name, context.Service.Name);
            }
        }
    }
}
