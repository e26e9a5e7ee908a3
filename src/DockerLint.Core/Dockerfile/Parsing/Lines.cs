namespace DockerLint.Dockerfile.Parsing;

/// <summary>Physical lines as BuildKit's scanner sees them; a lone CR ends a line too, as in editors.</summary>
internal static class Lines
{
    /// <summary>The line that begins at an offset, without its line break.</summary>
    public static TextLine At(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is not ('\n' or '\r'))
        {
            end++;
        }

        var next = end;
        if (next < text.Length)
        {
            next += text[next] == '\r' && next + 1 < text.Length && text[next + 1] == '\n' ? 2 : 1;
        }

        return new TextLine(start, end, next);
    }

    /// <summary>What Go's unicode.IsSpace takes for white space.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\v' or '\f' or '\r' or '\u0085' or '\u00A0' || (c > '\u00FF' && char.IsWhiteSpace(c));

    /// <summary>What separates the words of an instruction (BuildKit's word pattern knows these only).</summary>
    public static bool IsWordSeparator(char c) => c is ' ' or '\t' or '\v' or '\f' or '\r';

    /// <summary>The first offset at or behind a start that holds no white space.</summary>
    public static int SkipSpace(string text, int start, int end)
    {
        while (start < end && IsSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>Whether the first character that is no white space is a number sign.</summary>
    public static bool IsComment(string text, TextLine line)
    {
        var start = SkipSpace(text, line.Start, line.End);
        return start < line.End && text[start] == '#';
    }
}
