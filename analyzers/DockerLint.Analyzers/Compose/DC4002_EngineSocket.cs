using DockerLint.Semantics.Workloads;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services that get the socket of a container engine.</summary>
[Analyzer(Words = "volumes")]
public sealed class EngineSocketAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC4002.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4002", "Socket of the container engine mounted")
    {
        Message = "'{0}' hands the container engine to '{1}', and with it the whole host; 'ro' protects the file, not the engine",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["kics/docker_socket_mounted_in_container"],
        Documentation = """
            Who can write to the engine's socket can start a privileged container, and so is root on the host. Mounting it read-only
            changes nothing about that. A socket proxy (`tecnativa/docker-socket-proxy` and its like) passes on only the requests that
            are needed; with one that has the socket read-only the rule is silent, and a writable mount there is a hint.
            Schedulers are DJ1002.

            Counted are the sockets of Docker, Podman, containerd and CRI-O by whatever target, folders that hold them (`/var/run`),
            named volumes bound to them, and the named pipe on Windows.

            ```yaml bad
            services:
              proxy:
                image: traefik:v3.6
                volumes:
                  - [|/var/run/docker.sock|]:/var/run/docker.sock:ro
            ```

            ```yaml good
            services:
              proxy:
                image: traefik:v3.6
                networks: [engine]
              engine:
                image: tecnativa/docker-socket-proxy:v0.4.1
                environment:
                  CONTAINERS: 1
                networks: [engine]
                volumes:
                  - /var/run/docker.sock:/var/run/docker.sock:ro
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
        if (EngineSockets.RunsJobs(workload))
        {
            return;
        }

        var isProxy = workload?.Kind == WorkloadKind.SocketProxy;
        foreach (var (volume, path) in EngineSockets.Of(context.Service))
        {
            if (!isProxy || volume.IsReadOnly is false)
            {
                var details = new ReportDetails { AtMost = isProxy ? DiagnosticSeverity.Info : null };
                context.Report(Descriptor, volume.Source?.TextSpan() ?? volume.Span, details, path, context.Service.Name);
            }
        }
    }
}
