using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Parsing;

/// <summary>Tells assignments from other words and splits them at their equals sign.</summary>
internal static class AssignmentSplitter
{
    /// <summary>The assignment that a word is, if it begins with an unquoted name, perhaps a subscript, and <c>=</c> or <c>+=</c>.</summary>
    public static AssignmentNode? TrySplit(WordNode word, string text)
    {
        if (word.Parts.Count == 0 || word.Parts[0] is not LiteralPart { IsQuoted: false } first)
        {
            return null;
        }

        var nameEnd = ShellCharacters.NameEnd(first.Text, 0);
        if (nameEnd == 0)
        {
            return null;
        }

        var position = word.Span.Start + nameEnd;
        var isElement = position < word.Span.End && text[position] == '[';
        if (isElement)
        {
            var close = text.IndexOf(']', position, word.Span.End - position);
            if (close < 0)
            {
                return null;
            }

            position = close + 1;
        }

        var isAppend = position + 1 < word.Span.End && text[position] == '+' && text[position + 1] == '=';
        position += isAppend ? 1 : 0;
        if (position >= word.Span.End || text[position] != '=')
        {
            return null;
        }

        var value = new WordNode(TextSpan.FromBounds(position + 1, word.Span.End), PartsFrom(word, position + 1));
        return new AssignmentNode(word.Span, first.Text.Substring(0, nameEnd), isAppend, isElement, value, elements: null);
    }

    private static List<WordPart> PartsFrom(WordNode word, int start)
    {
        var parts = new List<WordPart>();
        foreach (var part in word.Parts)
        {
            if (part.Span.Start >= start)
            {
                parts.Add(part);
            }
            else if (part.Span.End > start && part is LiteralPart { IsQuoted: false } literal)
            {
                parts.Add(new LiteralPart(TextSpan.FromBounds(start, part.Span.End), literal.Text.Substring(start - part.Span.Start), isQuoted: false));
            }
        }

        return parts;
    }
}
