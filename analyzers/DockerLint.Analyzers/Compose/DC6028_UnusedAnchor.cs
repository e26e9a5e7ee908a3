using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports anchors that no alias stands for.</summary>
[Analyzer(Words = "&")]
public sealed class UnusedAnchorAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC6028.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6028", "Anchor without an alias")
    {
        Message = "no alias names the anchor '{0}'",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["yamllint/anchors"],
        Documentation = """
            An anchor is known in its own file only, so that one without an alias behind it is left over, or the alias is misspelt. An
            anchor that is defined again before any alias counts as unused as well.

            The fix removes the anchor and is safe.

            ```yaml bad
            services:
              web: [|&web|]
                image: nginx:1.29
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
        // What could not be read may hold the alias.
        if (context.Tree.Diagnostics.Count > 0)
        {
            return;
        }

        var anchored = new List<ValueSyntax>();
        var used = new HashSet<ValueSyntax>();
        foreach (var node in context.Tree.Root.DescendantNodes().OfType<ValueSyntax>())
        {
            if (node.Anchor is not null)
            {
                anchored.Add(node);
            }

            if (node is AliasSyntax { Target: { } target })
            {
                used.Add(target);
            }
        }

        foreach (var node in anchored)
        {
            if (!used.Contains(node) && node.Anchor is { } anchor)
            {
                context.Report(Descriptor, anchor.Span, anchor.Text.Substring(1));
            }
        }
    }
}

/// <summary>Removes the anchor with the blanks before or behind it.</summary>
public sealed class UnusedAnchorCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [UnusedAnchorAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        // An anchored nothing in a list would vanish with its anchor.
        if (context.Tree.Root.DescendantNodes().OfType<ValueSyntax>().FirstOrDefault(node => node.Anchor?.Span == context.Span) is null or MissingValueSyntax)
        {
            return;
        }

        var text = context.Tree.Text.ToString();
        var (start, end) = (context.Span.Start, context.Span.End);

        // At the end of a line the blanks before it go, and else those behind it, so that one of the two stays.
        if (end == text.Length || text[end] is '\r' or '\n')
        {
            while (start > 0 && text[start - 1] == ' ')
            {
                start--;
            }
        }
        else
        {
            while (end < text.Length && text[end] == ' ')
            {
                end++;
            }
        }

        context.RegisterFix("Remove the anchor", FixSafety.Safe, new TextChange(TextSpan.FromBounds(start, end), string.Empty));
    }
}
