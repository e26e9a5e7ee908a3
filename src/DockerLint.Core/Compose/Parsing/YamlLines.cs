namespace DockerLint.Compose.Parsing;

/// <summary>What the lines of a file say about themselves where the scanner has given up.</summary>
internal static class YamlLines
{
    /// <summary>From a place to the end of the word there, or to a known end on the same line.</summary>
    public static TextSpan Word(string text, int start, int end)
    {
        start = Math.Min(start, text.Length);
        var lineEnd = YamlCharacters.LineEnd(text, start);
        end = Math.Min(Math.Max(end, start), lineEnd);
        if (end <= start + 1 && start < lineEnd && text[start] is not ('[' or '{' or ':'))
        {
            while (end < lineEnd && !YamlCharacters.IsBlank(text[end]))
            {
                end++;
            }
        }

        while (end > start && YamlCharacters.IsBlank(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, start < lineEnd ? Math.Max(end, start + 1) : end);
    }

    /// <summary>Offset behind the last character of the line of an offset that is neither a comment nor a blank before it.</summary>
    public static int EndOfContent(string text, int start)
    {
        var end = YamlCharacters.LineEnd(text, start);
        var comment = text.IndexOf(" #", start, end - start, StringComparison.Ordinal);
        end = comment >= 0 ? comment : end;
        while (end > start && YamlCharacters.IsBlank(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>Offset of the first tab in the indentation of the line of an offset; -1 without one.</summary>
    public static int FindTab(string text, int position)
    {
        var start = YamlCharacters.LineStart(text, Math.Min(position, text.Length));
        var stop = start;
        while (stop < text.Length && YamlCharacters.IsBlank(text[stop]))
        {
            stop++;
        }

        return text.IndexOf('\t', start, stop - start);
    }

    /// <summary>Offset of the first character that is neither blank, line break nor comment.</summary>
    public static int FirstContent(string text, int start)
    {
        var position = start;
        while (position < text.Length)
        {
            var c = text[position];
            if (c == '#')
            {
                position = YamlCharacters.LineEnd(text, position);
            }
            else if (YamlCharacters.IsBlank(c) || YamlCharacters.IsBreak(c))
            {
                position++;
            }
            else
            {
                break;
            }
        }

        return position;
    }

    /// <summary>The start of the next line that is not indented deeper than the entry in which an offset lies.</summary>
    /// <param name="text">The file.</param>
    /// <param name="region">0-based offset of the text that could not be read.</param>
    /// <param name="lastStructure">The key or dash before it.</param>
    public static int NextEntry(string text, int region, YamlToken lastStructure)
    {
        var lineStart = YamlCharacters.LineStart(text, region);
        var indentation = lastStructure.Start >= lineStart && lastStructure.Start <= region ? lastStructure.Column : Indentation(text, lineStart, out _);
        indentation = indentation == int.MaxValue ? lastStructure.Column : indentation;
        var line = YamlCharacters.NextLine(text, region);
        while (line < text.Length)
        {
            var found = Indentation(text, line, out var content);
            var isEmpty = content >= text.Length || text[content] is '\n' or '\r' or '#';
            if (!isEmpty && found <= indentation && text[content] is not (']' or '}'))
            {
                break;
            }

            line = YamlCharacters.NextLine(text, line);
        }

        return line;
    }

    private static int Indentation(string text, int lineStart, out int content)
    {
        content = lineStart;
        var hasTab = false;
        while (content < text.Length && YamlCharacters.IsBlank(text[content]))
        {
            hasTab |= text[content] == '\t';
            content++;
        }

        return hasTab ? int.MaxValue : content - lineStart;
    }

    /// <summary>The start of the next line with a document marker; the length of the text without one.</summary>
    public static int NextDocument(string text, int position)
    {
        var line = YamlCharacters.NextLine(text, position);
        while (line < text.Length && string.CompareOrdinal(text, line, "---", 0, 3) != 0 && string.CompareOrdinal(text, line, "...", 0, 3) != 0)
        {
            line = YamlCharacters.NextLine(text, line);
        }

        return line;
    }
}
