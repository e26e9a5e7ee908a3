namespace DockerLint.Analyzers.Compose;

/// <summary>Reports mounts that reach back into the host.</summary>
[Analyzer]
public sealed class SharedPropagationAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC4021.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4021", "Mounts reach back into the host")
    {
        Message = "'{0}' lets what '{1}' mounts appear on the host as well",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["kics/volume_mounted_in_multiple_containers"],
        Documentation = """
            With the propagation `shared` or `rshared` mounts made inside of the container show on the host, and those of the host
            inside. File systems in user space need it; nothing else does.

            ```yaml bad
            services:
              sync:
                image: example/sync:1.2
                volumes:
                  - /mnt/data:/data:[|rshared|]
            ```

            ```yaml good
            services:
              sync:
                image: example/sync:1.2
                volumes:
                  - /mnt/data:/data
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var volume in context.Service.Volumes)
        {
            if (volume is { Short: { } text, Mapping: { Problem: null } mapping })
            {
                foreach (var option in mapping.Options)
                {
                    if (option.Text is "shared" or "rshared")
                    {
                        context.Report(Descriptor, text.GetSpan(option.Span), option.Text, context.Service.Name);
                    }
                }
            }
            else if (volume.Long?.GetObject("bind")?.GetValue("propagation") is { Value.Text: "shared" or "rshared" } value)
            {
                context.Report(Descriptor, value.TextSpan(), value.Text, context.Service.Name);
            }
        }
    }
}
