using DockerLint.Compose;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports files that are empty or hold no mapping.</summary>
[Analyzer]
public sealed class RootNotMappingAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1004.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1004", "File holds no mapping")
    {
        Message = "{0}, but a Compose file is a mapping with keys such as 'services'",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/top-level-not-mapping", "compose-go/empty-file"],
        Documentation = """
            Compose refuses a file whose document is a list or a single value, and one that is empty unless it is laid over others.

            ```yaml bad
            [|- services|]
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
    public override void Initialize(AnalysisContext context) => context.RegisterSyntaxTreeAction(SourceLanguage.Compose, AnalyzeTree);

    private static void AnalyzeTree(SyntaxTreeAnalysisContext context)
    {
        if (context.Tree is not ComposeSyntaxTree tree || tree.Diagnostics.Count > 0)
        {
            return;
        }

        // A file that is laid over others may say nothing.
        if (tree.Root.IsEmpty() && context.ComposeApplication.Model.Entries.Count == 0)
        {
            context.Report(Descriptor, tree.Root.EndOfFile, "the file is empty");
        }

        foreach (var value in tree.Root.Documents.Select(document => document.Value))
        {
            if (value is ScalarSyntax or SequenceSyntax)
            {
                context.Report(Descriptor, value.ContentSpan, value is SequenceSyntax ? "this is a list" : "this is a single value");
            }
        }
    }
}
