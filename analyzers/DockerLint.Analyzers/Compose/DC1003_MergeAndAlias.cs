using DockerLint.Compose;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports aliases without an anchor and merges of something that is no mapping.</summary>
[Analyzer(Words = "<< *")]
public sealed class MergeAndAliasAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1003.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1003", "Alias or merge that leads nowhere")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/merge-not-map"],
        Documentation = """
            An alias `*name` stands for the node that bears the anchor `&name` before it in the same document; anchors reach into no
            other file. The merge key `<<` takes a mapping, an alias of one, or a list of those. Compose refuses anything else.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                logging: [|*logging|]
            ```

            ```yaml good
            x-logging: &logging
              driver: local
            services:
              web:
                image: nginx:1.29
                logging: *logging
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSyntaxTreeAction(SourceLanguage.Compose, AnalyzeTree);

    private static void AnalyzeTree(SyntaxTreeAnalysisContext context)
    {
        context.ReportSyntax(Descriptor, ComposeSyntaxErrors.UndefinedAlias);
        foreach (var entry in context.Tree.Root.DescendantNodes().OfType<MappingEntrySyntax>())
        {
            if (entry.Key is ScalarSyntax { Style: ScalarStyle.Plain, Value: "<<" } && entry.Value is not MissingValueSyntax { IsSkipped: true })
            {
                var sources = entry.Value.ResolveAlias() is SequenceSyntax list ? list.Items.Select(item => item.Value) : [entry.Value];
                foreach (var source in sources.Where(source => source.ResolveAlias() is { } target and not MappingSyntax && target.Tag is null))
                {
                    var place = source is MissingValueSyntax ? entry.Key : source;
                    context.Report(Descriptor, place.ContentSpan, "'<<' merges mappings only, and this is none");
                }
            }
        }
    }
}
