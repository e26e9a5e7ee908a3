using DockerLint.Compose.Semantics;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports tags of the merge where nothing is merged.</summary>
[Analyzer]
public sealed class ResetWithoutBaseAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2054.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2054", "Tag of the merge without anything below")
    {
        Message = "'{0}' has no effect: {1}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["compose/reset-without-base"],
        Documentation = """
            `!reset` takes away what files below this one say, and `!override` replaces it. In the one file of a project that lies below
            all others they have nothing to work on, and `!reset` on an item of a list takes nothing away: Compose resets whole
            attributes.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                ports: [|!reset|] []
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                ports: []
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);


    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        if (context.Tree.Text.ToString() is var text && text.IndexOf("!reset", StringComparison.Ordinal) < 0 && text.IndexOf("!override", StringComparison.Ordinal) < 0)
        {
            return;
        }

        var isLowest = IsMainName(context.Tree.FilePath) && context.Tree.Root.Documents.Count == 1 && context.Model.Include.Count == 0 && !context.Model.Services.Any(service => service.Has("extends"));
        foreach (var node in context.Tree.Root.DescendantNodes().OfType<ValueSyntax>())
        {
            if (node.Tag is not { Text: "!reset" or "!override" } tag)
            {
                continue;
            }

            if (node.Parent is SequenceItemSyntax && tag.Text == "!reset")
            {
                context.Report(Descriptor, tag.Span, tag.Text, "Compose resets attributes, and no items of lists");
            }
            else if (isLowest)
            {
                context.Report(Descriptor, tag.Span, tag.Text, "no file lies below this one");
            }
        }
    }

    private static bool IsMainName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1) is "compose.yaml" or "compose.yml" or "docker-compose.yml" or "docker-compose.yaml";
}
