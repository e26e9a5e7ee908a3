using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Project;

/// <summary>Reports services that are waited for to be healthy and that nothing checks.</summary>
[Analyzer(Words = "depends_on")]
public sealed class NeverHealthyAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DX1019.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DX1019", "Waits for the health of a service that has no check")
    {
        Message = "neither the file nor the image of '{0}' has a healthcheck, so that '{1}' does not start",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            `condition: service_healthy` needs a healthcheck; without one Compose gives up with "has no healthcheck configured". The
            official images of Docker Hub (`postgres`, `redis`, `nginx`, …) have none by policy, and neither have those that are built
            from one of them by a Dockerfile without HEALTHCHECK. Of other images nothing is known. A check that the file switches off
            is DC5004.

            ```yaml bad
            services:
              web:
                image: example/web:1.2
                depends_on:
                  db:
                    condition: [|service_healthy|]
              db:
                image: postgres:18
            ```

            ```yaml good
            services:
              web:
                image: example/web:1.2
                depends_on:
                  db:
                    condition: service_healthy
              db:
                image: postgres:18
                healthcheck:
                  test: [CMD, pg_isready]
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
            if (dependency.Condition is { Value.Text: "service_healthy" } condition && dependency.IsRequired is true
                && context.Model.FindService(dependency.Name) is { HasOtherSources: false } target && !target.Has("healthcheck") && !target.Has("provider") && IsUnchecked(context, target))
            {
                var details = new ReportDetails { RelatedLocations = [context.Related(target.KeyNode.ContentSpan, "this service")] };
                context.Report(Descriptor, condition.TextSpan(), details, target.Name, context.Service.Name);
            }
        }
    }

    private static bool IsUnchecked(ServiceAnalysisContext context, Service target)
    {
        if (target.Build is { } build)
        {
            return context.FindDockerfile(target) is { } dockerfile && BuiltStages.Of(dockerfile, build) is { } stage
                && (stage.FinalState.Healthcheck is { } check ? check.IsNone : IsUnchecked(stage.BaseImage));
        }

        // Another service may build the image.
        return ServiceImages.Pulled(target) is { } image && IsUnchecked(image);
    }

    private static bool IsUnchecked(ImageReference? image) =>
        image is not null && (image.IsScratch is true
            || (image.RegistryHost == ImageReference.DefaultRegistry && image.RepositoryPath is { } path && (path.IndexOf('/') < 0 || (path.StartsWith("library/", StringComparison.Ordinal) && path.LastIndexOf('/') == "library".Length))));
}
