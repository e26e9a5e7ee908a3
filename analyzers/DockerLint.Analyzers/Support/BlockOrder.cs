using System.Text;
using DockerLint.Compose;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Support;

/// <summary>
/// Puts the entries of a mapping or the items of a list into another order by moving their lines: each block goes with the comments right
/// above it and the deeper ones below it, blank lines between blocks stay where they are, and no character is lost or changed. What
/// cannot be moved for certain is not moved.
/// </summary>
internal static class BlockOrder
{
    /// <summary>The index of the first node that should stand before an earlier one; -1 when all are in order.</summary>
    public static int FindMisplaced<T>(IReadOnlyList<T> nodes, Comparison<T> comparison)
    {
        for (var i = 1; i < nodes.Count; i++)
        {
            if (comparison(nodes[i - 1], nodes[i]) > 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The edit that sorts nodes of one block; equal ones keep their order. Null when it might change more than the order.</summary>
    public static TextChange? Sort<T>(ComposeSyntaxTree tree, IReadOnlyList<T> nodes, Comparison<T> comparison)
        where T : ComposeSyntaxNode
    {
        var order = Enumerable.Range(0, nodes.Count).OrderBy(index => index, Comparer<int>.Create((first, second) => comparison(nodes[first], nodes[second]) is var result and not 0 ? result : first - second)).ToArray();
        if (FindBlocks(tree.Text, nodes) is not { } blocks || (blocks[0].HasLead && order[0] != 0))
        {
            // A comment above the first block may be meant for all of them.
            return null;
        }

        var region = TextSpan.FromBounds(blocks[0].Span.Start, blocks[blocks.Count - 1].Span.End);
        if (!AreFree(tree, nodes, region))
        {
            return null;
        }

        var text = new StringBuilder(region.Length);
        for (var i = 0; i < order.Length; i++)
        {
            text.Append(tree.Text.ToString(blocks[order[i]].Span));
            if (i + 1 < order.Length)
            {
                text.Append(tree.Text.ToString(TextSpan.FromBounds(blocks[i].Span.End, blocks[i + 1].Span.Start)));
            }
        }

        // Whole lines of one block are a document of their own: the rest of the file need not be read again for each block.
        var change = new TextChange(region, text.ToString());
        return CountProblems(tree, change.NewText) == CountProblems(tree, tree.Text.ToString(region)) ? change : null;
    }

    private static int CountProblems(ComposeSyntaxTree tree, string block) => ComposeSyntaxTree.ParseText(block, tree.FilePath).Diagnostics.Count;

    // Whole lines, without the line break of the last one. Null when a comment belongs to no block for certain.
    private static List<(TextSpan Span, bool HasLead)>? FindBlocks<T>(SourceText text, IReadOnlyList<T> nodes)
        where T : ComposeSyntaxNode
    {
        var starts = new int[nodes.Count];
        var ends = new int[nodes.Count];
        var hasLead = new bool[nodes.Count];
        var column = nodes[0].Span.Start - text.GetLine(text.GetLineNumber(nodes[0].Span.Start)).Start;
        for (var i = 0; i < nodes.Count; i++)
        {
            var first = text.GetLineNumber(nodes[i].Span.Start);
            if (Indentation(text, first) != column || nodes[i].Span.Start != text.GetLine(first).Start + column)
            {
                return null;
            }

            starts[i] = first;
            while (starts[i] > 0 && IsComment(text, starts[i] - 1) && Indentation(text, starts[i] - 1) == column)
            {
                starts[i]--;
                hasLead[i] = true;
            }

            ends[i] = LastLine(text, nodes[i]);
            for (var line = ends[i] + 1; line < text.LineCount && (IsBlank(text, line) || (IsComment(text, line) && Indentation(text, line) > column)); line++)
            {
                ends[i] = IsBlank(text, line) ? ends[i] : line;
            }
        }

        for (var i = 1; i < nodes.Count; i++)
        {
            for (var line = ends[i - 1] + 1; line < starts[i]; line++)
            {
                if (!IsBlank(text, line))
                {
                    return null;
                }
            }
        }

        return Enumerable.Range(0, nodes.Count).Select(i => (TextSpan.FromBounds(text.GetLine(starts[i]).Start, text.GetLine(ends[i]).End), hasLead[i])).ToList();
    }

    // An anchor must stay before its aliases, a kept line break belongs to what follows, and a comment may speak of a range of lines.
    private static bool AreFree<T>(ComposeSyntaxTree tree, IReadOnlyList<T> nodes, TextSpan region)
        where T : ComposeSyntaxNode
    {
        if (nodes.Any(node => node is MappingEntrySyntax { QuestionMark: not null } or MappingEntrySyntax { FirstDefinition: not null }))
        {
            return false;
        }

        var anchors = new HashSet<string>(StringComparer.Ordinal);
        var aliases = new List<string>();
        foreach (var value in nodes.SelectMany(node => node.DescendantNodes()).OfType<ValueSyntax>())
        {
            if (value.Anchor is { } anchor && !anchors.Add(anchor.Text.Substring(1)))
            {
                return false;
            }

            if (value is AliasSyntax alias)
            {
                if (alias.Target is not { } target || target.Span.Start >= region.Start)
                {
                    return false;
                }

                aliases.Add(alias.Name);
            }

            if (value is ScalarSyntax { Style: ScalarStyle.Literal or ScalarStyle.Folded } scalar && tree.Text.ToString(scalar.ContentSpan).Split('\n')[0].IndexOf('+') > 0)
            {
                return false;
            }
        }

        // An alias to an earlier anchor would be caught by one of the same name within the block.
        var moved = tree.Text.ToString(region);
        return !aliases.Exists(anchors.Contains) && !SpeaksOfRange(moved, "dockerlint") && !SpeaksOfRange(moved, "dclint");
    }

    private static bool SpeaksOfRange(string text, string tool)
    {
        for (var at = text.IndexOf(tool, StringComparison.Ordinal); at >= 0; at = text.IndexOf(tool, at + 1, StringComparison.Ordinal))
        {
            var rest = text.Substring(at + tool.Length, Math.Min(16, text.Length - at - tool.Length)).TrimStart(' ', '-');
            if (rest.StartsWith("restore", StringComparison.Ordinal) || rest.StartsWith("enable", StringComparison.Ordinal)
                || (rest.StartsWith("disable", StringComparison.Ordinal) && !rest.StartsWith("disable-next", StringComparison.Ordinal) && !rest.StartsWith("disable-line", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private static int LastLine(SourceText text, ComposeSyntaxNode node)
    {
        var end = node.Span.End;
        while (end > node.Span.Start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return text.GetLineNumber(Math.Max(node.Span.Start, end - 1));
    }

    private static bool IsBlank(SourceText text, int line) => Indentation(text, line) == text.GetLine(line).End - text.GetLine(line).Start;

    private static bool IsComment(SourceText text, int line) => text.GetLine(line) is var found && found.Start + Indentation(text, line) is var at && at < found.End && text[at] == '#';

    private static int Indentation(SourceText text, int line)
    {
        var found = text.GetLine(line);
        var at = found.Start;
        while (at < found.End && text[at] is ' ' or '\t' or '\uFEFF')
        {
            at++;
        }

        return at - found.Start;
    }
}
