namespace DockerLint.Analyzers.MachineLearning;

/// <summary>Reports interfaces of machine learning that are offered to everybody who reaches the host.</summary>
[Analyzer(Words = "ports")]
public sealed class ExposedDashboardAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DM1002.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DM1002", "Machine learning interface published on all interfaces")
    {
        Message = "'{0}' publishes {1} on all interfaces of the host, which mostly takes requests from everybody",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["dclint/no-unbound-port-interfaces", "kics/container_traffic_not_bound_to_host_interface"],
        Documentation = """
            Experiment trackers, cluster dashboards, notebooks, model servers and vector stores run jobs, load models or hand out data,
            most of them without asking who calls. Bind them to `127.0.0.1` or put them behind a proxy that asks.

            A program is known by its image or its command, and only its own ports count; a port number alone says nothing. Ports with
            an address, services without a network of their own and internal networks are left alone.

            ```yaml bad
            services:
              board:
                image: tensorflow/tensorflow:2.19.0
                command: tensorboard --logdir /runs --bind_all
                ports: ["[|6006:6006|]"]
            ```

            ```yaml good
            services:
              board:
                image: tensorflow/tensorflow:2.19.0
                command: tensorboard --logdir /runs --bind_all
                ports: ["127.0.0.1:6006:6006"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service.FindWorkload() is not { IsMachineLearning: true } workload)
        {
            return;
        }

        foreach (var port in PublishedPorts.OnAllInterfaces(context.Service).Where(port => MachineLearningFacts.IsDashboard(workload, port)))
        {
            context.Report(Descriptor, port.Place(), port.DisplayName(), workload.Name);
        }
    }
}
