using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports settings of the kernel that a container cannot have of its own.</summary>
[Analyzer(Words = "sysctls")]
public sealed class SysctlAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1040.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1040", "Setting of the kernel that a container cannot have")
    {
        Message = "'{0}' {1}, so that the container does not start",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["compose/sysctl"],
        Documentation = """
            A container has its own `net.*`, `kernel.msg*`, `kernel.sem`, `kernel.shm*`, `kernel.domainname` and `fs.mqueue.*`; every
            other setting belongs to the kernel of the host and is refused. With the network or the IPC namespace of the host its own
            settings are refused, too. Settings of the host are set there, for instance in `/etc/sysctl.d`.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                sysctls:
                  [|vm.max_map_count|]: 262144
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                sysctls:
                  net.core.somaxconn: 1024
            ```
            """,
    };

    private static readonly string[] OfIpc = ["kernel.msgmax", "kernel.msgmnb", "kernel.msgmni", "kernel.sem", "kernel.shmall", "kernel.shmmax", "kernel.shmmni", "kernel.shm_rmid_forced"];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);


    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        // Another runtime may have a kernel of its own.
        if (context.Service is not { Runtime: null } service)
        {
            return;
        }

        foreach (var setting in service.GetKeyValues("sysctls"))
        {
            if (ComposeText.IsLiteral(setting.Key) && Problem(service, setting.Key.Trim().Replace('/', '.')) is { } problem)
            {
                context.Report(Descriptor, setting.KeySpan, setting.Key, problem);
            }
        }
    }

    private static string? Problem(Service service, string name)
    {
        if (name.StartsWith("net.", StringComparison.Ordinal))
        {
            return service.NetworkMode?.Value.Text == "host" ? "belongs to the network, and that is the host's" : null;
        }

        if (Array.IndexOf(OfIpc, name) >= 0 || name.StartsWith("fs.mqueue.", StringComparison.Ordinal))
        {
            return service.Ipc?.Value.Text == "host" ? "belongs to the IPC namespace, and that is the host's" : null;
        }

        return name switch
        {
            "kernel.domainname" => null,
            "kernel.hostname" => "is what 'hostname' sets",
            _ when name.StartsWith("user.", StringComparison.Ordinal) || name.Length == 0 => null,
            _ => "is a setting of the whole host",
        };
    }
}
