namespace DockerLint.Compose.Parsing;

/// <summary>Character classes of YAML 1.1, which Compose's loader and the scanner follow.</summary>
internal static class YamlCharacters
{
    public const char ByteOrderMark = '\uFEFF';

    public static bool IsBlank(char c) => c is ' ' or '\t';

    /// <summary>YAML 1.1 counts NEL, LS and PS as line breaks, other than <see cref="SourceText"/>.</summary>
    public static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Length of the line break at an offset, 0 if there is none.</summary>
    public static int BreakLength(string text, int position)
    {
        if (position >= text.Length || !IsBreak(text[position]))
        {
            return 0;
        }

        return text[position] == '\r' && position + 1 < text.Length && text[position + 1] == '\n' ? 2 : 1;
    }

    /// <summary>What a line break becomes in a value: LS and PS stay, all others are a line feed.</summary>
    public static char Normalise(char lineBreak) => lineBreak is '\u2028' or '\u2029' ? lineBreak : '\n';

    /// <summary>Offset of the first character of the line that an offset lies in, line breaks as in <see cref="SourceText"/>.</summary>
    public static int LineStart(string text, int position)
    {
        while (position > 0 && text[position - 1] is not ('\n' or '\r'))
        {
            position--;
        }

        return position;
    }

    /// <summary>Offset of the line break, or end of the text, that ends the line of an offset.</summary>
    public static int LineEnd(string text, int position)
    {
        while (position < text.Length && text[position] is not ('\n' or '\r'))
        {
            position++;
        }

        return position;
    }

    /// <summary>Offset of the first character of the next line; the length of the text if there is none.</summary>
    public static int NextLine(string text, int position)
    {
        var end = LineEnd(text, position);
        return end + BreakLength(text, end);
    }

    /// <summary>Whether only blanks stand between the start of the line and an offset.</summary>
    public static bool IsFirstOnLine(string text, int position)
    {
        while (position > 0 && IsBlank(text[position - 1]))
        {
            position--;
        }

        return position == 0 || text[position - 1] is '\n' or '\r' or ByteOrderMark;
    }
}
