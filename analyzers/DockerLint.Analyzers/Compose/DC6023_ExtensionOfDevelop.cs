namespace DockerLint.Analyzers.Compose;

/// <summary>Reports the extension that has become an attribute.</summary>
[Analyzer]
public sealed class ExtensionOfDevelopAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC6023.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6023", "Extension that has become an attribute")
    {
        Message = "'{0}' was a trial; Compose reads '{1}' today, and passes over this after a warning",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            Watching files began as the extension `x-develop`. Today it is `develop`; what stands under the old name may not be read
            any more.

            ```yaml bad
            services:
              web:
                build: .
                [|x-develop|]:
                  watch: []
            ```

            ```yaml good
            services:
              web:
                build: .
                develop:
                  watch: []
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service.Has("x-develop"))
        {
            context.Report(Descriptor, context.Service.KeySpan("x-develop"), "x-develop", "develop");
        }

        foreach (var rule in context.Service.GetObject("develop")?.GetObjects("watch") ?? [])
        {
            if (rule.Has("x-initialSync"))
            {
                context.Report(Descriptor, rule.KeySpan("x-initialSync"), "x-initialSync", "initial_sync");
            }
        }
    }
}
