namespace DockerLint.Grammars;

/// <summary>
/// Splits the arguments of an instruction at blanks outside quotes and escapes, as BuildKit's parser does for ENV, LABEL and ARG
/// before any expansion. Quotes and escapes stay in the words.
/// </summary>
public static class SourceWords
{
    /// <summary>The spans of the words; an escape character at the very end belongs to none.</summary>
    /// <param name="text">The arguments.</param>
    /// <param name="escape">The escape character of the file: backslash or backtick.</param>
    public static IReadOnlyList<TextSpan> Split(string text, char escape = '\\')
    {
        var words = new List<TextSpan>();
        var position = 0;
        while (true)
        {
            while (position < text.Length && char.IsWhiteSpace(text[position]))
            {
                position++;
            }

            if (position == text.Length)
            {
                return words;
            }

            var start = position;
            position = SkipWord(text, position, escape, out var end);
            if (end > start)
            {
                words.Add(TextSpan.FromBounds(start, end));
            }
        }
    }

    private static int SkipWord(string text, int position, char escape, out int end)
    {
        var quote = '\0';
        for (; position < text.Length; position++)
        {
            var character = text[position];
            if (character == escape && quote != '\'')
            {
                if (position + 1 == text.Length)
                {
                    end = position;
                    return text.Length;
                }

                position++;
            }
            else if (quote != '\0')
            {
                quote = character == quote ? '\0' : quote;
            }
            else if (character is '\'' or '"')
            {
                quote = character;
            }
            else if (char.IsWhiteSpace(character))
            {
                break;
            }
        }

        end = position;
        return position;
    }
}
