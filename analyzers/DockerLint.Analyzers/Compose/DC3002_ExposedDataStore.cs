using DockerLint.Compose.Semantics;
using DockerLint.Grammars;
using DockerLint.Semantics.Workloads;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports ports that are offered to everybody who can reach the host.</summary>
[Analyzer]
public sealed class ExposedDataStoreAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC3002.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC3002", "Data store or administration published on all interfaces")
    {
        Message = "'{0}' publishes {1} on all interfaces of the host, past its firewall; put '127.0.0.1:' in front if only the host needs it",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["dclint/no-unbound-port-interfaces", "kics/container_traffic_not_bound_to_host_interface"],
        Documentation = """
            A mapping without an address is open to every network the host is in, and the engine's own rules come before those of most
            firewalls. Databases, caches, search engines, administration pages, debuggers and remote shells should not be found
            there: other services reach them by their name without any port published, and the host by `127.0.0.1`.

            They are recognised by image or command together with their own port, and by ports that mean nothing else. Silent are ports
            with an address, also one in a variable, ports that only the container side is named of, services without a network of
            their own, and networks that are internal or bound to an address. Other ports are DC3005.

            The fix puts `127.0.0.1:` in front; it cuts off who came from elsewhere, so look at it.

            ```yaml bad
            services:
              db:
                image: postgres:18
                ports: ["[|5432:5432|]"]
            ```

            ```yaml good
            services:
              db:
                image: postgres:18
                ports: ["127.0.0.1:5432:5432"]
            ```
            """,
    };

    /// <summary>DC3005.</summary>
    public static readonly DiagnosticDescriptor OtherPort = new("DC3005", "Port published on all interfaces")
    {
        Message = "'{0}' is published on all interfaces of the host",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["dclint/no-unbound-port-interfaces", "kics/container_traffic_not_bound_to_host_interface"],
        Documentation = """
            For hosts on which nothing but a proxy may be reached from outside: every mapping that names no address. Data stores and
            administration are DC3002.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                ports: ["[|80:80|]"]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                ports: ["192.0.2.10:80:80"]
            ```
            """,
    };

    // Ports of the container that mean nothing else, whatever the image.
    private static readonly Dictionary<int, string> Telling = new()
    {
        [22] = "a secure shell", [23] = "Telnet", [1433] = "SQL Server", [1521] = "Oracle Database", [2375] = "the engine's interface", [2376] = "the engine's interface",
        [3306] = "MySQL", [3389] = "Remote Desktop", [5005] = "Java's debugger", [5432] = "PostgreSQL", [5858] = "Node.js' debugger", [5900] = "VNC",
        [6379] = "Redis", [9229] = "Node.js' debugger", [11211] = "Memcached", [27017] = "MongoDB", [10250] = "the kubelet",
    };

    // Wanted from outside: messages for others, files over SSH, directories.
    private static readonly HashSet<string> MeantForOthers = new(StringComparer.Ordinal) { "MinIO", "OpenLDAP" };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, OtherPort];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var workload = context.Service.FindWorkload();
        foreach (var port in PublishedPorts.OnAllInterfaces(context.Service))
        {
            if (MachineLearningFacts.IsDashboard(workload, port))
            {
                continue;
            }

            if (NameOf(workload, port.TargetPorts) is { } name)
            {
                context.Report(Descriptor, port.Place(), port.DisplayName(), name);
            }
            else
            {
                context.Report(OtherPort, port.Place(), port.DisplayName());
            }
        }
    }

    private static string? NameOf(Workload? workload, PortRange? target)
    {
        if (target is not { } ports)
        {
            return null;
        }

        if (workload is { Kind: WorkloadKind.DataStore or WorkloadKind.Administration } && !MeantForOthers.Contains(workload.Name) && workload.Ports.Any(ports.Contains))
        {
            return workload.Name;
        }

        // Many ports in a row are a server's own choice.
        return ports.Count > 4 ? null : Telling.Where(entry => ports.Contains(entry.Key)).Select(entry => entry.Value).FirstOrDefault();
    }
}

/// <summary>Puts the address of the host itself in front.</summary>
public sealed class ExposedDataStoreCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [ExposedDataStoreAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var text = context.Tree.Text.ToString(context.Span);
        var before = context.Span.Start == 0 ? ' ' : context.Tree.Text[context.Span.Start - 1];
        var mapping = PortMapping.Parse(text);
        if (mapping is not { Problem: null, HostPorts: not null } || text.Any(c => c is '$' or '\\' or '\n'))
        {
            return;
        }

        // Without quotes an address in front would still be text, but the port alone was perhaps a number of base 60 elsewhere.
        var start = mapping.HostIpSpan is { } ip ? ip.End + 1 : 0;
        var bound = "127.0.0.1:" + text.Substring(start);
        context.RegisterFix("Bind to 127.0.0.1", FixSafety.Unsafe, new TextChange(context.Span, before is '"' or '\'' ? bound : "\"" + bound + "\""));
    }
}
