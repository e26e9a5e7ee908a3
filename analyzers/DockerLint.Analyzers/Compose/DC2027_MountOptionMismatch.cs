namespace DockerLint.Analyzers.Compose;

/// <summary>Reports options that belong to another kind of mount.</summary>
[Analyzer(Words = "volumes")]
public sealed class MountOptionMismatchAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2027.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2027", "Option of another kind of mount")
    {
        Message = "a mount of the type '{0}' has no '{1}', so that it has no effect",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            Each type of mount has options of its own: `bind`, `volume`, `tmpfs` and `image`. Those of another type Compose passes
            over with a warning; mostly the type is not what was meant.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                volumes:
                  - type: volume
                    source: data
                    target: /data
                    [|bind|]:
                      create_host_path: true
            volumes:
              data:
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                volumes:
                  - type: volume
                    source: data
                    target: /data
                    volume:
                      nocopy: true
            volumes:
              data:
            ```
            """,
    };

    private static readonly string[] Types = ["bind", "volume", "tmpfs", "image"];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var volume in context.Service.Volumes)
        {
            if (volume is { Long: { } attributes, Type: { } type } && Types.Contains(type))
            {
                foreach (var key in Types.Where(key => key != type && attributes.Has(key)))
                {
                    context.Report(Descriptor, attributes.KeySpan(key), type, key);
                }
            }
        }
    }
}
