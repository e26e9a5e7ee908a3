using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports aliases that never end or that make a file too large.</summary>
[Analyzer(Words = "*")]
public sealed class EndlessAliasAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1022.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1022", "Alias that Compose refuses to expand")
    {
        Message = "Compose refuses to expand this alias: {0}",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/alias-cycle", "compose-go/excessive-aliasing"],
        Documentation = """
            An alias stands for the whole node with its anchor. One inside of that node never ends; aliases of nodes full of aliases
            multiply, and Compose refuses a document that has more than 100,000 values with all of them expanded.

            ```yaml bad
            x-common: &common
              logging:
                <<: [|*common|]
            services:
              web:
                image: nginx:1.29
            ```

            ```yaml good
            x-common: &common
              logging:
                driver: local
            services:
              web:
                <<: *common
                image: nginx:1.29
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        foreach (var diagnostic in context.Model.AliasDiagnostics)
        {
            context.Report(Descriptor, diagnostic.Span, diagnostic.Message);
        }
    }
}
