namespace DockerLint.Analyzers.ScheduledJobs;

/// <summary>Reports schedulers that get the socket of a container engine.</summary>
[Analyzer(Words = "volumes")]
public sealed class SchedulerSocketAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DJ1002.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DJ1002", "Scheduler with the socket of the container engine")
    {
        Message = "'{0}' gives {1} the container engine: who can add a job, by a label for example, is root on the host",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["kics/docker_socket_mounted_in_container"],
        Documentation = """
            Schedulers that start jobs in other containers ask for the engine's socket. Read-only or not, it lets them start anything.
            A socket proxy between them passes on only what jobs need. Other services with the socket are DC4002.

            ```yaml bad
            services:
              cron:
                image: mcuadros/ofelia:0.3.9
                volumes:
                  - [|/var/run/docker.sock|]:/var/run/docker.sock:ro
            ```

            ```yaml good
            services:
              cron:
                image: mcuadros/ofelia:0.3.9
                environment:
                  DOCKER_HOST: tcp://engine:2375
                networks: [engine]
            networks:
              engine:
                internal: true
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var workload = context.Service.FindWorkload();
        if (workload is null || !EngineSockets.RunsJobs(workload))
        {
            return;
        }

        foreach (var (volume, path) in EngineSockets.Of(context.Service))
        {
            context.Report(Descriptor, volume.Source?.TextSpan() ?? volume.Span, path, workload.Name);
        }
    }
}
