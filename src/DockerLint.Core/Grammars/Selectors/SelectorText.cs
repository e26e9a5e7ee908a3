namespace DockerLint.Grammars.Selectors;

/// <summary>What the characters of a selector are, for its grammar and for finding the end of what the grammar does not understand.</summary>
internal static class SelectorText
{
    public static bool IsWordStart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';

    public static bool IsWordPart(char c) => IsWordStart(c) || c is >= '0' and <= '9';

    public static bool IsQuote(string text, int position) => position < text.Length && text[position] is '"' or '\'';

    /// <summary>Behind the text in quotes that begins at a position; -1 when none does, or when nothing closes it.</summary>
    public static int EndOfText(string text, int position) => IsQuote(text, position) ? text.IndexOf(text[position], position + 1) + 1 is var end && end > 0 ? end : -1 : -1;

    /// <summary>Whether a term may end at a position: at the end, at a closing parenthesis, at <c>and</c> or <c>or</c>.</summary>
    public static bool EndsTerm(string text, int position) =>
        position >= text.Length || text[position] == ')' || (IsWordStart(text[position]) && Word(text, position) is "and" or "or");

    /// <summary>The next position from one on at which a term may end, what stands in parentheses and quotes left out.</summary>
    /// <param name="text">The selector.</param>
    /// <param name="start">Where the term begins.</param>
    /// <param name="from">The position.</param>
    public static int SkipTerm(string text, int start, int from)
    {
        var depth = 0;
        var position = start;
        while (position < text.Length && (position < from || depth > 0 || !EndsTerm(text, position)))
        {
            depth += text[position] == '(' ? 1 : text[position] == ')' ? -1 : 0;
            if (IsQuote(text, position))
            {
                position = EndOfText(text, position) is var end && end > 0 ? end : text.Length;
            }
            else
            {
                position += Math.Max(1, Word(text, position).Length);
            }
        }

        return position;
    }

    /// <summary>What stands at a position, for messages: a word, a text in quotes, or one character; empty at the end.</summary>
    public static TextSpan WordAt(string text, int position)
    {
        if (position >= text.Length)
        {
            return new TextSpan(text.Length, 0);
        }

        var end = EndOfText(text, position);
        return new TextSpan(position, end > 0 ? end - position : Math.Max(1, Word(text, position).Length));
    }

    /// <summary>How deep the parentheses of a selector are, and where they become deeper than a limit; -1 for nowhere.</summary>
    public static int TooDeepAt(string text, int limit)
    {
        var depth = 0;
        for (var position = 0; position < text.Length; position++)
        {
            if (EndOfText(text, position) is var end && end > 0)
            {
                position = end - 1;
            }
            else if (text[position] == '(' && ++depth > limit)
            {
                return position;
            }
            else if (text[position] == ')')
            {
                depth--;
            }
        }

        return -1;
    }

    private static string Word(string text, int position)
    {
        var end = position;
        while (end < text.Length && IsWordPart(text[end]))
        {
            end++;
        }

        return text.Substring(position, end - position);
    }
}
