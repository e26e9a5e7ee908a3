using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports attributes that the chosen tool passes over.</summary>
[Analyzer]
public sealed class IgnoredDeploymentAnalyzer : DiagnosticAnalyzer
{
    private const string Target = "target";

    /// <summary>DC2039.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2039", "Attribute without effect for the chosen tool")
    {
        Message = "'{0}' has no effect for {1}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Options =
        [
            new RuleOption(Target, "For whom the file is: 'compose' (docker compose up) or 'stack' (docker stack deploy).", "compose"),
        ],
        Documentation = """
            One file format serves two tools. `docker compose` passes over what only a swarm can do: placement, updates, endpoint
            modes, labels of a service. `docker stack deploy` passes over builds, names and namespaces of containers, and the order of
            starts. Name the target in `dockerlint.DC2039.target`.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                deploy:
                  [|placement|]:
                    constraints: [node.role == worker]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                deploy:
                  replicas: 2
            ```
            """,
    };

    private static readonly string[] InCompose = ["placement", "update_config", "rollback_config", "endpoint_mode", "labels"];
    private static readonly string[] InStack =
    [
        "build", "cgroup_parent", "container_name", "depends_on", "external_links", "links", "network_mode", "restart", "security_opt", "userns_mode", "profiles", "develop", "pull_policy", "platform", "runtime", "gpus", "extends",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.GetOption(Descriptor, Target).Trim().Equals("stack", StringComparison.OrdinalIgnoreCase))
        {
            Report(context, context.Service, InStack, "docker stack deploy");
        }
        else if (context.Service.Deploy is { } deploy)
        {
            Report(context, deploy, InCompose, "docker compose");
        }
    }

    private static void Report(ServiceAnalysisContext context, ComposeObject owner, string[] keys, string tool)
    {
        foreach (var key in keys.Where(owner.Has))
        {
            context.Report(Descriptor, owner.KeySpan(key), key, tool);
        }
    }
}
