namespace DockerLint.Analyzers.Compose;

/// <summary>Reports container names of services that run several times.</summary>
[Analyzer(Words = "container_name")]
public sealed class ScaledContainerNameAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2019.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2019", "Container name of a service with several copies")
    {
        Message = "'{0}' runs {1} times, but the engine knows the container name '{2}' once",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/container-name-scaled"],
        Documentation = """
            The name of a container is unique on a host, so that a service with `container_name` can have one container. Without it
            Compose numbers the copies.

            ```yaml bad
            services:
              worker:
                image: example/worker:1.2
                container_name: [|worker|]
                scale: 3
            ```

            ```yaml good
            services:
              worker:
                image: example/worker:1.2
                scale: 3
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
        if (service.ContainerName is { } name && (service.GetValue("scale") ?? service.Deploy?.Replicas)?.Integer is > 1 and var copies)
        {
            context.Report(Descriptor, name.TextSpan(), service.Name, copies, name.Text);
        }
    }
}
