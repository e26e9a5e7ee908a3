namespace DockerLint.Analyzers.Compose;

/// <summary>Reports capabilities that lead out of a container.</summary>
[Analyzer(Words = "cap_add")]
public sealed class DangerousCapabilityAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC4004.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4004", "Dangerous capability added")
    {
        Message = "'{0}' {1}",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["kics/container_capabilities_unrestricted"],
        Documentation = """
            Some capabilities are as good as root on the host: mounting, loading modules, raw memory, other programs' memory, every
            file. Others, such as `NET_BIND_SERVICE`, are harmless and not reported. `NET_ADMIN` changes only the container's own
            network (DC4013), unless the service is in the network of the host. Services that ask for GPUs are DM1003.

            ```yaml bad
            services:
              backup:
                image: example/backup:1.2
                cap_add: [[|SYS_ADMIN|]]
            ```

            ```yaml good
            services:
              backup:
                image: example/backup:1.2
                cap_drop: [ALL]
                cap_add: [NET_BIND_SERVICE]
            ```
            """,
    };

    /// <summary>DC4013.</summary>
    public static readonly DiagnosticDescriptor OwnNetwork = new("DC4013", "Service administers its own network")
    {
        Message = "'{0}' lets the service change interfaces, routes and firewall of its network",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["kics/container_capabilities_unrestricted"],
        Documentation = """
            `NET_ADMIN` is what VPNs and firewalls need, in a network of their own. Others get by without it. In the network of the
            host it is DC4004.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                cap_add: [{|DC4013:NET_ADMIN|}]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
            ```
            """,
    };

    private static readonly Dictionary<string, string> Dangerous = new(StringComparer.Ordinal)
    {
        ["ALL"] = "gives the service every right of root on the host but devices",
        ["SYS_ADMIN"] = "lets the service mount file systems and is nearly root on the host",
        ["SYS_MODULE"] = "lets the service load modules into the kernel of the host",
        ["SYS_RAWIO"] = "gives the service raw memory and ports of the host",
        ["SYS_PTRACE"] = "lets the service read and change the memory of other processes",
        ["SYS_BOOT"] = "lets the service restart the host",
        ["DAC_READ_SEARCH"] = "lets the service read every file of the host whose file system it shares",
        ["BPF"] = "lets the service load programs into the kernel of the host",
        ["MAC_ADMIN"] = "lets the service change the mandatory access control of the host",
        ["MAC_OVERRIDE"] = "lets the service pass over the mandatory access control of the host",
        ["NET_ADMIN"] = "lets the service change interfaces, routes and firewall of its network",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, OwnNetwork];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var capability in context.Service.CapAdd)
        {
            if (capability.Value.Text is not { } text || !Dangerous.TryGetValue(Normalize(text), out var why) || (MachineLearningFacts.IsTooMuchForGpu(text) && context.Service.AsksForGpu()))
            {
                continue;
            }

            if (Normalize(text) == "NET_ADMIN" && context.Service.NetworkMode?.Value.Text != "host")
            {
                context.Report(OwnNetwork, capability.TextSpan(), text);
            }
            else
            {
                context.Report(Descriptor, capability.TextSpan(), text, why);
            }
        }
    }

    private static string Normalize(string capability)
    {
        var upper = capability.ToUpperInvariant();
        return upper.StartsWith("CAP_", StringComparison.Ordinal) ? upper.Substring(4) : upper;
    }
}
