namespace DockerLint.Analyzers.MachineLearning;

/// <summary>Reports services that ask for GPUs and for the host besides.</summary>
[Analyzer]
public sealed class PrivilegedGpuAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DM1003.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DM1003", "Privileged service for a GPU")
    {
        Message = "{0} is {2}, and gives '{1}' the host",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["kics/privileged_containers_enabled"],
        Documentation = """
            The container toolkit of the GPU's maker gives a service its devices and libraries; `privileged: true`, `cap_add: ALL` and
            `SYS_ADMIN` come from instructions older than that. Profilers (`nsys`, `dcgm-exporter`) need `SYS_ADMIN`; there it is a
            warning.

            ```yaml bad
            services:
              train:
                image: pytorch/pytorch:2.6.0-cuda12.4-cudnn9-runtime
                gpus: all
                privileged: [|true|]
            ```

            ```yaml good
            services:
              train:
                image: pytorch/pytorch:2.6.0-cuda12.4-cudnn9-runtime
                gpus: all
            ```
            """,
    };

    private const string NotNeeded = "not needed for GPUs";

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var service = context.Service;
        if (!service.AsksForGpu())
        {
            return;
        }

        if (service.Privileged is { Boolean: true } privileged)
        {
            context.Report(Descriptor, privileged.TextSpan(), "'privileged: true'", service.Name, NotNeeded);
        }

        var isProfiler = service.PulledImage()?.FamiliarName is { } image && image.IndexOf("dcgm-exporter", StringComparison.Ordinal) >= 0
            || service.CommandScripts.SelectMany(script => script.Commands).Any(command => command.Name is "nsys" or "ncu" or "dcgm-exporter" or "dcgmi");
        foreach (var capability in service.CapAdd)
        {
            if (capability.Value.Text is { } text && MachineLearningFacts.IsTooMuchForGpu(text))
            {
                context.Report(Descriptor, capability.TextSpan(), new ReportDetails { AtMost = isProfiler ? DiagnosticSeverity.Warning : null }, $"the capability '{text}'", service.Name, isProfiler ? "for profiling alone" : NotNeeded);
            }
        }
    }
}
