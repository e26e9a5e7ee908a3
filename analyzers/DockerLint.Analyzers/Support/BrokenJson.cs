namespace DockerLint.Analyzers.Support;

/// <summary>Text that was meant to be a JSON array and is none.</summary>
internal static class BrokenJson
{
    /// <summary>
    /// Whether a text that BuildKit does not read as JSON looks like an array of strings: it opens a bracket and goes on with quoted or
    /// bare words between commas. The test command of shells, <c>[ -f x ]</c>, has no commas; a lone quoted word counts in single quotes only.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="isSingleQuoted">Whether all that is wrong are single quotes instead of double ones.</param>
    public static bool LooksLikeJson(string text, out bool isSingleQuoted)
    {
        isSingleQuoted = false;
        if (text.Length < 2 || text[0] != '[' || text[1] == '[')
        {
            return false;
        }

        var commas = 0;
        var single = 0;
        var other = 0;
        var position = 1;
        while (true)
        {
            position = SkipBlanks(text, position);
            var start = position;
            position = Item(text, position);
            if (position == start)
            {
                // A comma with nothing behind it, or an empty array.
                return commas > 0;
            }

            if (text[start] == '\'' && text.IndexOfAny(['"', '\\'], start, position - start) < 0)
            {
                single++;
            }
            else
            {
                other += text[start] == '"' && text.IndexOf('\\', start, position - start) < 0 ? 0 : 1;
            }

            position = SkipBlanks(text, position);
            if (position == text.Length)
            {
                return commas > 0;
            }

            if (text[position] == ']')
            {
                isSingleQuoted = position == text.Length - 1 && single > 0 && other == 0;
                return commas > 0 || isSingleQuoted || (position < text.Length - 1 && text[start] == '"' && !char.IsWhiteSpace(text[position + 1]));
            }

            if (text[position] != ',')
            {
                return false;
            }

            commas++;
            position++;
        }
    }

    private static int SkipBlanks(string text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    private static int Item(string text, int start)
    {
        if (start < text.Length && text[start] is '"' or '\'')
        {
            var close = text.IndexOf(text[start], start + 1);
            return close < 0 ? text.Length : close + 1;
        }

        var end = start;
        while (end < text.Length && text[end] is not (',' or ']' or '"' or '\'') && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }
}
