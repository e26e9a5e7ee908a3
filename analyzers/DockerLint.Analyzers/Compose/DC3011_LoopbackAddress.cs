using DockerLint.Compose.Semantics;
using DockerLint.Semantics.Workloads;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports addresses of the container itself that mean another service.</summary>
[Analyzer]
public sealed class LoopbackAddressAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC3011.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC3011", "Address of another service on localhost")
    {
        Message = "'{0}' is the container of '{1}' itself; {2} runs in '{3}'",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            In a container `localhost` is that container. The rule speaks about addresses of data stores and brokers (`postgres://`,
            `redis://`, `amqp://`, …) in the environment or the command of a service, where another service of the file is that data store. Pages in
            a browser of the host are another matter: `http://` is left alone, and so are services that share a network namespace.

            ```yaml bad
            services:
              web:
                image: example/web:1.2
                environment:
                  DATABASE_URL: postgres://shop@[|localhost|]:5432/shop
              db:
                image: postgres:18
            ```

            ```yaml good
            services:
              web:
                image: example/web:1.2
                environment:
                  DATABASE_URL: postgres://shop@db:5432/shop
              db:
                image: postgres:18
            ```
            """,
    };

    private static readonly Dictionary<string, string> Stores = new(StringComparer.OrdinalIgnoreCase)
    {
        ["postgres"] = "PostgreSQL", ["postgresql"] = "PostgreSQL", ["mysql"] = "MySQL", ["mariadb"] = "MariaDB", ["redis"] = "Redis", ["rediss"] = "Redis", ["mongodb"] = "MongoDB",
        ["amqp"] = "RabbitMQ", ["amqps"] = "RabbitMQ", ["nats"] = "NATS",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        var services = context.Model.Services;
        var targets = new Dictionary<string, Service[]>(StringComparer.Ordinal);
        HashSet<string>? shared = null;
        foreach (var service in services)
        {
            if (service.HasOtherSources || service.Has("network_mode"))
            {
                continue;
            }

            foreach (var address in ServiceAddress.Of(service))
            {
                if (address is not { Scheme: { } scheme, Host: "localhost" or "127.0.0.1" } || !Stores.TryGetValue(scheme.Split('+')[0], out var store)
                    || service.FindWorkload()?.Name == store)
                {
                    continue;
                }

                if (!targets.TryGetValue(store, out var candidates))
                {
                    // Two are enough: one of them is another service.
                    targets.Add(store, candidates = services.Where(other => !other.Has("network_mode") && other.FindWorkload() is { } workload && Is(workload, store)).Take(2).ToArray());
                }

                shared ??= new HashSet<string>(services.Select(other => other.NetworkMode?.Text).OfType<string>(), StringComparer.Ordinal);
                if (Array.Find(candidates, other => other != service) is { } target && !shared.Contains("service:" + service.Name))
                {
                    context.Report(Descriptor, address.HostSpan, address.Host, service.Name, store, target.Name);
                }
            }
        }
    }

    private static bool Is(Workload workload, string store) => workload.Name == store || (store == "MySQL" && workload.Name == "MariaDB") || (store == "PostgreSQL" && workload.Name.StartsWith("Postgre", StringComparison.Ordinal));
}
