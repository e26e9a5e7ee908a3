namespace DockerLint.Analyzers.Compose;

/// <summary>Reports requests for devices by number and by name.</summary>
[Analyzer(Words = "count")]
public sealed class CountAndDeviceIdsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2022.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2022", "Devices asked for by number and by id")
    {
        Message = "'count' and 'device_ids' exclude each other, and Compose refuses the two together",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/count-device-ids"],
        Documentation = """
            A service asks for so many devices, or for certain ones. Without either it gets all of them.

            ```yaml bad
            services:
              train:
                image: example/train:1.2
                gpus:
                  - driver: nvidia
                    [|count|]: 1
                    device_ids: ["0"]
            ```

            ```yaml good
            services:
              train:
                image: example/train:1.2
                gpus:
                  - driver: nvidia
                    device_ids: ["0"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var request in context.Service.Gpus.Concat(context.Service.Deploy?.Devices ?? []))
        {
            if (request.Attributes is { } attributes && attributes.Has("count") && request.DeviceIds.Count > 0)
            {
                context.Report(Descriptor, attributes.KeySpan("count"));
            }
        }
    }
}
