using DockerLint.Compose.Semantics;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports tags of YAML that mean nothing to Compose.</summary>
[Analyzer(Words = "!")]
public sealed class UnknownTagAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1044.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1044", "Tag that Compose does not know")
    {
        Message = "Compose does not know the tag '{0}'{1} and reads the value as if it were not there",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["compose/unknown-tag"],
        Documentation = """
            Compose knows the tags `!reset` and `!override`, which say how a file is laid over another one, and those of YAML itself
            (`!!str`, `!!int`). Every other tag is dropped without a word, and a plain value behind it becomes a text.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                ports: [|!overide|]
                  - "8080:80"
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                ports: !override
                  - "8080:80"
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSyntaxTreeAction(SourceLanguage.Compose, AnalyzeTree);

    private static void AnalyzeTree(SyntaxTreeAnalysisContext context)
    {
        foreach (var node in context.Tree.Root.DescendantNodes().OfType<ValueSyntax>())
        {
            if (node.Tag is { Text: { Length: > 1 } tag } token && tag is not ("!reset" or "!override") && !IsOfYaml(tag))
            {
                context.Report(Descriptor, token.Span, tag, ComposeText.Suggestion(tag, ["!reset", "!override"]));
            }
        }
    }

    // The directive %TAG can give "!!" another meaning, which nobody writes.
    private static bool IsOfYaml(string tag) => tag.StartsWith("!!", StringComparison.Ordinal) || tag.StartsWith("!<tag:yaml.org,2002:", StringComparison.Ordinal);
}
