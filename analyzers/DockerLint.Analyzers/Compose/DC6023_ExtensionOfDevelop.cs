namespace DockerLint.Analyzers.Compose;

/// <summary>Reports the extension that has become an attribute.</summary>
[Analyzer]
public sealed class ExtensionOfDevelopAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC6023.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6023", "Extension that has become an attribute")
    {
        Message = "'{0}' is the name of a trial; today it is '{1}', and Compose warns about the old one",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            Watching files began as the extension `x-develop`. Today it is `develop`; Compose still reads the old name, with a
            warning, and other tools do not.

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
