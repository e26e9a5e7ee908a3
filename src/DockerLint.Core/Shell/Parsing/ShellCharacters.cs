namespace DockerLint.Shell.Parsing;

/// <summary>Classes of characters of the POSIX shell grammar. Only ASCII counts, as in the shells.</summary>
internal static class ShellCharacters
{
    public static bool IsBlank(char c) => c is ' ' or '\t';

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsNameStart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';

    public static bool IsName(char c) => IsNameStart(c) || IsDigit(c);

    public static bool IsSpecialParameter(char c) => c is '@' or '*' or '#' or '?' or '-' or '$' or '!';

    /// <summary>Whether an unquoted character ends a word.</summary>
    public static bool IsDelimiter(char c) => c is ' ' or '\t' or '\n' or ';' or '&' or '|' or '(' or ')' or '<' or '>';

    /// <summary>Whether a text is a name: a letter or underscore, then letters, digits and underscores.</summary>
    public static bool IsNameText(string text) => text.Length > 0 && NameEnd(text, 0) == text.Length;

    /// <summary>Offset behind the name that begins at an offset; that offset itself when none does.</summary>
    public static int NameEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && (end == start ? IsNameStart(text[end]) : IsName(text[end])))
        {
            end++;
        }

        return end;
    }
}
