using DockerLint.Compose;
using DockerLint.Compose.Syntax;
using DockerLint.Syntax;

namespace DockerLint.Analyzers.Support;

/// <summary>Edits of whole parts of a Compose file, for fixes: takes out an entry or an item, puts in an entry. No comment is lost or gets another meaning.</summary>
internal static class WrittenPart
{
    /// <summary>
    /// The edit that takes out the entry whose key, or the item whose value, stands at a place; null where a comment, an anchor or the last
    /// part of its collection would go with it.
    /// </summary>
    /// <param name="tree">The file.</param>
    /// <param name="span">The place: of a key, or of a value that is a whole item.</param>
    public static TextChange? Removal(SyntaxTree tree, TextSpan span)
    {
        var node = tree.Root.FindNode(span);
        foreach (var part in new[] { node }.Concat(node.Ancestors()))
        {
            switch (part)
            {
                case MappingEntrySyntax { QuestionMark: null, Parent: MappingSyntax { Entries.Count: > 1 } mapping } entry when entry.Key.ContentSpan == span:
                    return mapping.IsFlow ? WithComma(tree, mapping.Entries, entry) : Lines(tree.Text, mapping.Entries, entry, EndOf(entry.Value));
                case SequenceItemSyntax { Parent: SequenceSyntax { Items.Count: > 1 } sequence } item when item.Value.ContentSpan.Contains(span) && item.Value is ScalarSyntax { Anchor: null }:
                    return sequence.IsFlow ? WithComma(tree, sequence.Items, item) : Lines(tree.Text, sequence.Items, item, item.Value.ContentSpan.End);
                case MappingEntrySyntax or SequenceItemSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The edit that writes an entry behind the last one of a mapping; null in flow style and where the mapping does not begin a line.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="lines">The lines of the entry, indented as if the mapping stood at the margin.</param>
    public static TextChange? Addition(MappingSyntax mapping, params string[] lines)
    {
        if (mapping.IsFlow || mapping.Entries.Count == 0)
        {
            return null;
        }

        var text = mapping.SyntaxTree.Text;
        var first = mapping.Entries[0].Span.Start;
        var line = text.GetLine(text.GetLineNumber(first));
        var indentation = text.ToString(TextSpan.FromBounds(line.Start, first));
        var end = EndOf(mapping.Entries[mapping.Entries.Count - 1].Value);
        var last = text.GetLine(text.GetLineNumber(Math.Max(end - 1, first)));
        var top = text.GetLine(0);
        var lineBreak = text.ToString(TextSpan.FromBounds(top.End, top.EndIncludingLineBreak));
        if (indentation.Trim(' ').Length > 0 || lineBreak.Length == 0)
        {
            return null;
        }

        var added = string.Concat(lines.Select(added => indentation + added + lineBreak));
        var isOpen = last.End == last.EndIncludingLineBreak;
        return new TextChange(new TextSpan(last.EndIncludingLineBreak, 0), isOpen ? lineBreak + added.Substring(0, added.Length - lineBreak.Length) : added);
    }

    // The value of "key:" is missing and has no place behind the colon.
    private static int EndOf(ValueSyntax value) => value is MissingValueSyntax ? value.Span.Start : value.ContentSpan.End;

    // The first part goes up to the second one, so that both are never taken out at once: what is left last stays.
    private static TextChange? Lines(Text.SourceText text, IReadOnlyList<SyntaxNode> parts, SyntaxNode part, int end)
    {
        if (part == parts[0] && Lines(text, TextSpan.FromBounds(part.Span.Start, end)) is not null)
        {
            var upToNext = TextSpan.FromBounds(part.Span.Start, parts[1].Span.Start);
            return IsPlain(text, upToNext) ? new TextChange(upToNext, string.Empty) : null;
        }

        return Lines(text, TextSpan.FromBounds(part.Span.Start, end));
    }

    private static TextChange? Lines(Text.SourceText text, TextSpan span)
    {
        var first = text.GetLine(text.GetLineNumber(span.Start));
        var last = text.GetLine(text.GetLineNumber(Math.Max(span.Start, span.End - 1)));
        var isAlone = text.ToString(TextSpan.FromBounds(first.Start, span.Start)).Trim('\uFEFF', ' ').Length == 0 && text.ToString(TextSpan.FromBounds(Math.Min(span.End, last.End), last.End)).Trim().Length == 0;
        var whole = TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak);
        return isAlone && IsPlain(text, span) ? new TextChange(whole, string.Empty) : null;
    }

    private static TextChange? WithComma(SyntaxTree tree, IReadOnlyList<SyntaxNode> parts, SyntaxNode part)
    {
        var index = 0;
        while (parts[index] != part)
        {
            index++;
        }

        var span = index > 0 ? TextSpan.FromBounds(parts[index - 1].Span.End, part.Span.End) : TextSpan.FromBounds(part.Span.Start, parts[1].Span.Start);
        return IsPlain(tree.Text, span) ? new TextChange(span, string.Empty) : null;
    }

    // A comment, or an anchor that aliases may need: characters that could be one are enough to leave a text alone.
    private static bool IsPlain(Text.SourceText text, TextSpan span) => text.ToString(span).IndexOfAny(['#', '&']) < 0;
}
