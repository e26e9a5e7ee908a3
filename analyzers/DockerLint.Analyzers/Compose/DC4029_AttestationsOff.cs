namespace DockerLint.Analyzers.Compose;

/// <summary>Reports builds without attestations.</summary>
[Analyzer]
public sealed class AttestationsOffAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC4029.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4029", "Attestations switched off")
    {
        Message = "'{0}' leaves out {1}, by which others check what they run",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            A pushed image carries its provenance, and a list of its packages when asked for. Both let scanners and admission
            controllers decide without opening the image.

            ```yaml bad
            services:
              web:
                image: registry.example.com/web:1.2
                build:
                  context: .
                  [|provenance|]: false
            ```

            ```yaml good
            services:
              web:
                image: registry.example.com/web:1.2
                build:
                  context: .
                  provenance: mode=max
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service is not { Build: { } build, Image: not null })
        {
            return;
        }

        foreach (var (key, what) in new[] { ("provenance", "how the image was built"), ("sbom", "the list of its packages") })
        {
            if (build.GetValue(key)?.Boolean is false)
            {
                context.Report(Descriptor, build.KeySpan(key), key, what);
            }
        }
    }
}
