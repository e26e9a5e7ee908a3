using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports further documents in one file.</summary>
[Analyzer]
public sealed class SeveralDocumentsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC6040.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6040", "Several documents in one file")
    {
        Message = "Compose lays this document over the one above; other programs refuse it or read the first one only",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["compose-go/multi-document"],
        Documentation = """
            Documents that `---` parts are consecutive overrides for Compose. Most other programs read the first one only, or refuse the
            file. An override of its own says the same to all of them.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
            [|---|]
            services:
              web:
                restart: always
            ```

            ```yaml good
            ---
            services:
              web:
                image: nginx:1.29
                restart: always
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);


    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        foreach (var document in context.Tree.Root.Documents.Skip(1))
        {
            if (document.StartMarker is { } marker && document.Value is not MissingValueSyntax)
            {
                context.Report(Descriptor, marker.Span);
            }
        }
    }
}
