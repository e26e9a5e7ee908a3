namespace DockerLint.Analyzers.Compose;

/// <summary>Reports mounts of paths by which the host can be taken over or read out.</summary>
[Analyzer(Words = "volumes")]
public sealed class SensitiveHostPathAnalyzer : DiagnosticAnalyzer
{
    // What the whole host lives on: as a folder, with everything below it, or only as it is.
    private static readonly string[] Folders =
    [
        "/boot", "/dev", "/etc", "/proc", "/sys", "/usr", "/bin", "/sbin", "/lib", "/lib64", "/root", "/var/lib/docker", "/var/lib/containers", "/var/lib/containerd", "/home", "/var", "/var/log",
    ];

    private static readonly string[] Trees = ["/boot", "/proc", "/sys", "/bin", "/sbin", "/usr/bin", "/usr/sbin", "/lib/modules", "/root/.ssh", "/root/.aws", "/root/.kube", "/root/.docker", "/etc/ssh", "/etc/sudoers.d", "/etc/cron.d", "/etc/systemd", "/etc/kubernetes", "/etc/docker", "/etc/pam.d", "/var/lib/docker", "/var/lib/kubelet", "/var/spool/cron"];
    private static readonly string[] Files = ["/etc/shadow", "/etc/passwd", "/etc/group", "/etc/sudoers", "/etc/crontab"];

    // What time, names and monitoring are read from.
    private static readonly string[] HarmlessToRead = ["/etc/passwd", "/etc/group", "/proc", "/sys", "/lib/modules", "/usr", "/var/log", "/dev", "/dev/disk", "/etc", "/var/lib/docker", "/var/lib/docker/containers", "/"];

    /// <summary>DC4007.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4007", "Sensitive path of the host mounted")
    {
        Message = "'{0}' of the host is mounted {1}, {2}",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["kics/volume_has_sensitive_host_directory"],
        Documentation = """
            Who can write to `/`, `/etc`, `/usr` or the like owns the host; who can read `/root/.ssh` or `/etc/shadow` may soon. Mount
            the one file or folder that is needed. Paths are compared by whole components, so that `/etcetera` is none of them.

            Single files of time and names (`/etc/localtime`), certificates and configuration of single programs below `/etc` are
            left alone. What monitoring reads (`/proc`, `/sys`, `/`, `/var/log`) is DC4012 when it is mounted read-only. Sockets of
            the engine are DC4002, devices DC4009.

            ```yaml bad
            services:
              tool:
                image: example/tool:1.2
                volumes:
                  - [|/etc|]:/host/etc
            ```

            ```yaml good
            services:
              tool:
                image: example/tool:1.2
                volumes:
                  - /etc/localtime:/etc/localtime:ro
            ```
            """,
    };

    /// <summary>DC4012.</summary>
    public static readonly DiagnosticDescriptor ReadOnly = new("DC4012", "Path of the host open to be read")
    {
        Message = "'{0}' of the host is open to the service to be read",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["kics/volume_has_sensitive_host_directory"],
        Documentation = """
            Monitoring reads `/proc`, `/sys`, logs or the whole file system of the host, read-only. What else is in there, it reads too.
            Writable mounts are DC4007.

            ```yaml bad
            services:
              exporter:
                image: prom/node-exporter:v1.9.1
                volumes:
                  - {|DC4012:/proc|}:/host/proc:ro
            ```

            ```yaml good
            services:
              exporter:
                image: prom/node-exporter:v1.9.1
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, ReadOnly];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var volume in context.Service.Volumes)
        {
            if (HostPaths.Of(volume) is not { } path || EngineSockets.IsSocket(path) || !IsSensitive(path))
            {
                continue;
            }

            var isReadOnly = volume.IsReadOnly is not false;
            var isHint = isReadOnly && (HarmlessToRead.Contains(path) || HostPaths.IsIn(path, "/proc") || HostPaths.IsIn(path, "/sys"));
            var place = volume.Source?.TextSpan() ?? volume.Span;
            if (isHint)
            {
                context.Report(ReadOnly, place, path);
                continue;
            }

            context.Report(
                Descriptor,
                place,
                path,
                isReadOnly ? "read-only" : "writable",
                isReadOnly ? "so that the service reads what the host keeps to itself" : "so that the service can change the host");
        }
    }

    private static bool IsSensitive(string path) =>
        path == "/" || Folders.Contains(path) || Files.Contains(path) || Trees.Any(tree => HostPaths.IsIn(path, tree));
}
