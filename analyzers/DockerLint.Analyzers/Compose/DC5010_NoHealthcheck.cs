using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services whose health nobody checks.</summary>
[Analyzer]
public sealed class NoHealthcheckAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC5010.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC5010", "Service without a healthcheck")
    {
        Message = "nothing checks whether '{0}' works; the file has no healthcheck for it",
        Category = DiagnosticCategory.Reliability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["kics/healthcheck_not_set"],
        Documentation = """
            With a healthcheck `depends_on` can wait for a service to work, and monitoring sees when it does not. Services that build
            a Dockerfile with a HEALTHCHECK are left alone, and so are jobs that others wait for to complete, and services that take
            attributes from elsewhere.

            ```yaml bad
            services:
              [|web|]:
                image: nginx:1.29
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                healthcheck:
                  test: [CMD, curl, -f, "http://localhost"]
            ```
            """,
    };

    /// <summary>DC5011.</summary>
    public static readonly DiagnosticDescriptor Off = new("DC5011", "Healthcheck switched off")
    {
        Message = "the healthcheck of '{0}' is switched off",
        Category = DiagnosticCategory.Reliability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["kics/healthcheck_not_set"],
        Documentation = """
            `disable: true` and the test `NONE` take away the check that the image brings. Where another service waits for it, DC5004
            speaks.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                {|DC5011:healthcheck|}:
                  disable: true
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                healthcheck:
                  test: [CMD, curl, -f, "http://localhost"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Off];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        var (watched, jobs) = (Awaited(context.Model, "service_healthy"), Awaited(context.Model, "service_completed_successfully"));
        foreach (var service in context.Model.Services.Where(service => !watched.Contains(service.Name)))
        {
            if (service.Healthcheck?.IsDisabled is true)
            {
                context.Report(Off, service.KeySpan("healthcheck"), service.Name);
            }
            else if (!service.HasOtherSources && !service.Has("provider") && !service.Has("healthcheck") && !jobs.Contains(service.Name) && !IsCheckedByImage(context, service))
            {
                context.Report(Descriptor, service.KeyNode.ContentSpan, service.Name);
            }
        }
    }

    private static HashSet<string> Awaited(ComposeModel model, string condition) =>
        new(model.Services.SelectMany(service => service.DependsOn).Where(dependency => dependency.Condition?.Value.Text == condition).Select(dependency => dependency.Name), StringComparer.Ordinal);

    private static bool IsCheckedByImage(ComposeAnalysisContext context, Service service) =>
        service.Build is { } build && context.FindDockerfile(service) is { } dockerfile && BuiltStages.Of(dockerfile, build)?.FinalState.Healthcheck is { IsNone: false };
}
