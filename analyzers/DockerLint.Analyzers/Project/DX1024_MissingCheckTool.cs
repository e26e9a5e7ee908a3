using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Analyzers.Project;

/// <summary>Reports healthchecks whose program the image does not have.</summary>
[Analyzer(Words = "healthcheck")]
public sealed class MissingCheckToolAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DX1024.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DX1024", "Image lacks the program of the healthcheck")
    {
        Message = "'{0}' is not in the image of '{1}', so that the service never becomes healthy",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            Slim images have no `curl`, Alpine has `wget` and no `curl`, distroless ones have neither. The rule speaks about programs
            that are known to be absent from an image, and about builds whose Dockerfile does not mention the program and runs no
            script that may install it.

            ```yaml bad
            services:
              web:
                image: node:22-alpine
                healthcheck:
                  test: [CMD, [|curl|], -f, "http://localhost:3000"]
            ```

            ```yaml good
            services:
              web:
                image: node:22-alpine
                healthcheck:
                  test: [CMD, wget, --spider, "http://localhost:3000"]
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
        if (service.HasOtherSources || service.Healthcheck?.IsDisabled is not false)
        {
            return;
        }

        foreach (var command in service.HealthcheckScripts.SelectMany(script => script.Commands))
        {
            if (command is { Name: { } name, NameArgument: { IsWholeWord: true } argument } && IsLacking(context, service, name))
            {
                context.Report(Descriptor, argument.Span, name, service.Name);
                return;
            }
        }
    }

    private static bool IsLacking(ServiceAnalysisContext context, Service service, string program)
    {
        if (service.Build is { } build)
        {
            return context.Dockerfile is { } dockerfile && BuiltStages.Of(dockerfile, build) is { } stage && ImageTools.Lacks(stage, program);
        }

        return ServiceImages.Pulled(service) is { } image && BaseImageFacts.Find(image)?.HasTool(program) is false && !service.Volumes.Any(volume => volume.Target?.Text.EndsWith(program, StringComparison.Ordinal) is true);
    }
}
