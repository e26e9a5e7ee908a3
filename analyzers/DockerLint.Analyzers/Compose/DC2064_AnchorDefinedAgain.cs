using DockerLint.Compose.Semantics;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports anchors that are defined twice while both are in use.</summary>
[Analyzer(Words = "&")]
public sealed class AnchorDefinedAgainAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2064.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2064", "Anchor defined again")
    {
        Message = "the anchor '{0}' stands for something else from here on: aliases above mean the first one",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["compose/anchor-redefined"],
        Documentation = """
            YAML lets a second anchor take the name of a first one; each alias means the last one above it. When both have aliases, one
            of them easily means what it should not.

            ```yaml bad
            x-small: &limits
              mem_limit: 64m
            x-used: *limits
            x-large: [|&limits|]
              mem_limit: 1g
            services:
              web:
                image: nginx:1.29
                <<: *limits
            ```

            ```yaml good
            x-small: &small
              mem_limit: 64m
            x-large: &large
              mem_limit: 1g
            services:
              web:
                image: nginx:1.29
                <<: *large
              db:
                image: nginx:1.29
                <<: *small
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSyntaxTreeAction(SourceLanguage.Compose, AnalyzeTree);

    private static void AnalyzeTree(SyntaxTreeAnalysisContext context)
    {
        foreach (var document in context.Tree.Root.DescendantNodes().OfType<DocumentSyntax>())
        {
            AnalyzeDocument(context, document);
        }
    }

    private static void AnalyzeDocument(SyntaxTreeAnalysisContext context, DocumentSyntax document)
    {
        var nodes = document.DescendantNodes().OfType<ValueSyntax>().ToArray();
        var used = new HashSet<ValueSyntax>(nodes.OfType<AliasSyntax>().Select(alias => alias.Target).OfType<ValueSyntax>());
        var known = new Dictionary<string, ValueSyntax>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (node.Anchor is { } anchor)
            {
                if (known.TryGetValue(anchor.Text, out var first) && used.Contains(first) && used.Contains(node))
                {
                    context.Report(Descriptor, anchor.Span, new ReportDetails { RelatedLocations = first.Anchor is { } other ? [context.Related(other.Span, "the first one")] : [] }, anchor.Text.Substring(1));
                }

                known[anchor.Text] = node;
            }
        }
    }
}
