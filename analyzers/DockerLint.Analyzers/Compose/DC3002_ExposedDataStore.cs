using DockerLint.Compose.Semantics;
using DockerLint.Grammars;
using DockerLint.Semantics.Secrets;
using DockerLint.Semantics.Workloads;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports ports that are offered to everybody who can reach the host.</summary>
[Analyzer(Words = "ports")]
public sealed class ExposedDataStoreAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC3002.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC3002", "Open data store or debugger published on all interfaces")
    {
        Message = "'{0}' publishes {1} on all interfaces of the host, past its firewall, and nothing asks who calls; put '127.0.0.1:' in front if only the host needs it",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["dclint/no-unbound-port-interfaces", "kics/container_traffic_not_bound_to_host_interface"],
        Documentation = """
            A mapping without an address is open to every network the host is in, and the engine's own rules come before those of most
            firewalls. Data stores, administration pages and debuggers that ask for no password are found there within hours: other
            services reach them by their name without any port published, and the host by `127.0.0.1`. Those that ask for a
            password are DC3006, other ports DC3005.

            They are recognised by image or command together with their own port, and by ports that mean nothing else. Silent are ports
            with an address, also one in a variable, ports that only the container side is named of, services without a network of
            their own, networks that are internal or bound to an address, and ports of Elasticsearch and OpenSearch on which these are set to
            listen on the container's own loopback. A password in the environment, a file of variables
            or an option of the command that speaks of one counts as asking.

            The fix puts `127.0.0.1:` in front; it cuts off who came from elsewhere, so look at it.

            ```yaml bad
            services:
              cache:
                image: redis:8
                ports: ["[|6379:6379|]"]
            ```

            ```yaml good
            services:
              cache:
                image: redis:8
                ports: ["127.0.0.1:6379:6379"]
            ```
            """,
    };

    /// <summary>DC3006.</summary>
    public static readonly DiagnosticDescriptor Protected = new("DC3006", "Data store or administration published on all interfaces")
    {
        Message = "'{0}' publishes {1} on all interfaces of the host, past its firewall; put '127.0.0.1:' in front if only the host needs it",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["dclint/no-unbound-port-interfaces", "kics/container_traffic_not_bound_to_host_interface"],
        Documentation = """
            A database that asks for a password is tried with all of them once it can be reached. For work on one machine the binding
            to `127.0.0.1` costs nothing. Those that ask for none are DC3002.

            ```yaml bad
            services:
              db:
                image: postgres:18
                ports: ["{|DC3006:5432:5432|}"]
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
            administration are DC3002 and DC3006.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                ports: ["{|DC3005:80:80|}"]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                ports: ["192.0.2.10:80:80"]
            ```
            """,
    };

    // A number like any other where it is the only one; a debugger stands beside what is debugged.
    private const int JavaDebugger = 5005;

    // Ports of the container that mean nothing else, whatever the image.
    private static readonly TellingPort[] Telling =
    [
        new(22, "a secure shell", false), new(23, "Telnet", true), new(1433, "SQL Server", false), new(1521, "Oracle Database", false),
        new(2375, "the engine's interface", true), new(2376, "the engine's interface", false), new(3306, "MySQL", false), new(3389, "Remote Desktop", false),
        new(JavaDebugger, "Java's debugger", true), new(5432, "PostgreSQL", false), new(5858, "Node.js' debugger", true), new(5900, "VNC", false), new(6379, "Redis", false),
        new(9229, "Node.js' debugger", true), new(10250, "the kubelet", false), new(11211, "Memcached", true), new(27017, "MongoDB", false),
    ];

    // Settings by which somebody says that nobody is asked.
    private static readonly Dictionary<string, bool> Switches = new(StringComparer.OrdinalIgnoreCase)
    {
        ["xpack.security.enabled"] = false, ["DISABLE_SECURITY_PLUGIN"] = true, ["plugins.security.disabled"] = true, ["ALLOW_EMPTY_PASSWORD"] = true,
        ["MYSQL_ALLOW_EMPTY_PASSWORD"] = true, ["MARIADB_ALLOW_EMPTY_ROOT_PASSWORD"] = true, ["ALLOW_ANONYMOUS_LOGIN"] = true, ["POSTGRES_HOST_AUTH_METHOD"] = true,
    };

    // Wanted from outside: messages for others, files over SSH, directories.
    private static readonly HashSet<string> MeantForOthers = new(StringComparer.Ordinal) { "MinIO", "OpenLDAP" };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, OtherPort, Protected];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var workload = context.Service.FindWorkload();
        foreach (var port in PublishedPorts.OnAllInterfaces(context.Service))
        {
            if (MachineLearningFacts.IsDashboard(workload, port) || ListensOnLoopback(context.Service, port.TargetPorts))
            {
                continue;
            }

            if (Recognise(context.Service, workload, port.TargetPorts) is var (name, isOpen))
            {
                context.Report(isOpen ? Descriptor : Protected, port.Place(), port.DisplayName(), name);
            }
            else
            {
                context.Report(OtherPort, port.Place(), port.DisplayName());
            }
        }
    }

    // Elasticsearch takes its settings from the environment; then nothing answers at the port that is published.
    private static bool ListensOnLoopback(Service service, PortRange? target) =>
        target is { Count: 1, First: 9200 or 9300 } port && service.Environment.Any(entry =>
            entry.Key == (port.First == 9300 ? "transport.host" : "http.host") && entry.ResolvedValue.Text is "localhost" or "127.0.0.1" or "_local_");

    private static (string Name, bool IsOpen)? Recognise(Service service, Workload? workload, PortRange? target)
    {
        if (target is not { } ports)
        {
            return null;
        }

        if (workload is { Kind: WorkloadKind.DataStore or WorkloadKind.Administration } && !MeantForOthers.Contains(workload.Name) && workload.Ports.Any(ports.Contains))
        {
            return (workload.Name, IsOpen(service, workload));
        }

        // Many ports in a row are a server's own choice.
        foreach (var entry in Telling)
        {
            if (ports.Count <= 4 && ports.Contains(entry.Port) && (entry.Port != JavaDebugger || service.Ports.Count > 1))
            {
                return (entry.Name, entry.IsOpen);
            }
        }

        return null;
    }

    private static bool IsOpen(Service service, Workload workload)
    {
        if (service.Environment.Any(entry => Switches.TryGetValue(entry.Key, out var off) && (entry.Value?.Boolean == off || entry.ResolvedValue.Text == "trust")))
        {
            return true;
        }

        return workload.IsOpenByDefault
            && service.EnvFile.Count == 0
            && !service.Environment.Any(entry => SecretName.SpeaksOfSecret(entry.Key) || SecretName.SpeaksOfSecret(entry.Key.Replace("_FILE", string.Empty)))
            && !service.CommandScripts.SelectMany(script => script.Commands).SelectMany(command => command.Arguments).Any(argument =>
                argument.Text is not { } text || text.IndexOf("requirepass", StringComparison.Ordinal) >= 0 || text.IndexOf("auth", StringComparison.Ordinal) >= 0 || text.IndexOf("pass", StringComparison.Ordinal) >= 0 || text.EndsWith(".conf", StringComparison.Ordinal));
    }

    private sealed record TellingPort(int Port, string Name, bool IsOpen);
}

/// <summary>Puts the address of the host itself in front.</summary>
public sealed class ExposedDataStoreCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [ExposedDataStoreAnalyzer.Descriptor.Id, ExposedDataStoreAnalyzer.Protected.Id];

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
