using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports keys that a mapping has twice.</summary>
[Analyzer]
public sealed class DuplicateKeyAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1002.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1002", "Key stands twice in a mapping")
    {
        Message = "'{0}' stands twice in this mapping, which Compose refuses and other tools resolve in different ways",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/duplicate-key"],
        Documentation = """
            A mapping holds each key once. Compose refuses the file; tools that take it keep the first or the last value without a
            word. Two merge keys `<<` are the same mistake: `<<: [*a, *b]` merges several mappings.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                [|image|]: nginx:1.28
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSyntaxNodeAction<MappingEntrySyntax>(AnalyzeEntry);

    private static void AnalyzeEntry(SyntaxNodeAnalysisContext<MappingEntrySyntax> context)
    {
        if (context.Node is { FirstDefinition: { } first, KeyText: { } key } entry)
        {
            var details = new ReportDetails { RelatedLocations = [context.Related(first.Key.ContentSpan, "first here")] };
            context.Report(Descriptor, entry.Key.ContentSpan, details, key);
        }
    }
}
