using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports requests for GPUs that no engine serves, or that stand twice.</summary>
[Analyzer(Words = "devices gpus")]
public sealed class UnservedDeviceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2043.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2043", "Capability that no driver serves")
    {
        Message = "the driver 'nvidia' has no capability '{0}', so that the container does not start",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            The engine gives a device to a container when its driver has all capabilities that are asked for. The driver `nvidia` has
            `gpu`, `nvidia`, `compute`, `compat32`, `graphics`, `utility`, `video` and `display`; with any other word the container does not
            start ("could not select device driver"). Words that begin with `nvidia` may be known to other engines and are left alone.

            ```yaml bad
            services:
              train:
                image: example/train:1.2
                deploy:
                  resources:
                    reservations:
                      devices:
                        - driver: nvidia
                          count: 1
                          capabilities: [[|gpus|]]
            ```

            ```yaml good
            services:
              train:
                image: example/train:1.2
                deploy:
                  resources:
                    reservations:
                      devices:
                        - driver: nvidia
                          count: 1
                          capabilities: [gpu]
            ```
            """,
    };

    /// <summary>DC2044.</summary>
    public static readonly DiagnosticDescriptor Twice = new("DC2044", "GPUs asked for twice")
    {
        Message = "'gpus' asks for what 'deploy' reserves already: each is a request of its own",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            `gpus` is the short way to write the reservation of devices. Compose hands both to the engine, and where they differ nobody
            sees from the file which GPUs the container gets.

            ```yaml bad
            services:
              train:
                image: example/train:1.2
                {|DC2044:gpus|}: all
                deploy:
                  resources:
                    reservations:
                      devices:
                        - driver: nvidia
                          count: 1
                          capabilities: [gpu]
            ```

            ```yaml good
            services:
              train:
                image: example/train:1.2
                gpus: all
            ```
            """,
    };

    private static readonly string[] Served = ["gpu", "compute", "compat32", "graphics", "utility", "video", "display"];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Twice];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var service = context.Service;
        var reserved = service.Deploy?.Devices ?? [];
        foreach (var request in reserved.Where(request => request.Driver?.Value.Text == "nvidia"))
        {
            // The driver must have all of them, so that one it does not know is enough.
            if (request.Capabilities.FirstOrDefault(capability => capability.Value.Text is { } word && !word.StartsWith("nvidia", StringComparison.Ordinal) && Array.IndexOf(Served, word) < 0) is { } unknown)
            {
                context.Report(Descriptor, unknown.TextSpan(), unknown.Text);
            }
        }

        if (service.Gpus.Count > 0 && reserved.Any(request => request.Capabilities.Any(capability => capability.Value.Text == "gpu")))
        {
            context.Report(Twice, service.KeySpan("gpus"));
        }
    }
}
