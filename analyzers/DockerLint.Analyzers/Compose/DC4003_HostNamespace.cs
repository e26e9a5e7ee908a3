using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services in namespaces of the host.</summary>
[Analyzer(Words = "pid ipc uts userns_mode cgroup")]
public sealed class HostNamespaceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC4003.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4003", "Service shares a namespace with the host")
    {
        Message = "'{0}' shares {1} with the host",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["kics/host_namespace_is_shared", "kics/shared_host_ipc_namespace", "kics/shared_host_user_namespace"],
        Documentation = """
            `host` for `pid`, `ipc`, `uts`, `userns_mode` or `cgroup` takes one wall between container and host away: it sees and may
            signal all processes, reads shared memory, renames the host, is root as root, or sees all control groups. Monitoring needs
            `pid: host` now and then; suppress the finding there. The network of the host is DC3003, `ipc: host` of model servers and
            training DM1006.

            ```yaml bad
            services:
              worker:
                image: example/worker:1.2
                pid: [|host|]
            ```

            ```yaml good
            services:
              worker:
                image: example/worker:1.2
            ```
            """,
    };

    private static readonly (string Key, string What)[] Namespaces =
    [
        ("pid", "the processes"), ("ipc", "shared memory and semaphores"), ("uts", "the host name"), ("userns_mode", "the users, so that root is root"), ("cgroup", "the control groups"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var (key, what) in Namespaces)
        {
            if (context.Service.GetValue(key) is { Value.Text: "host" } value && !(key == "ipc" && MachineLearningFacts.SharesMemory(context.Service)))
            {
                context.Report(Descriptor, value.TextSpan(), context.Service.Name, what);
            }
        }
    }
}
