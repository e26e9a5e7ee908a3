namespace DockerLint.Analysis;

/// <summary>
/// Splits a text into words as Compose does for <c>command</c> and <c>entrypoint</c> (after google/shlex): blanks separate, quotes
/// and backslashes keep together, nothing is expanded and no operator has a meaning.
/// </summary>
internal static class WordSplitter
{
    /// <summary>The words without their quotes; null in place of the last one when its quote is not closed.</summary>
    public static IReadOnlyList<MappedText?> Split(MappedText text)
    {
        var words = new List<MappedText?>();
        var source = text.Text;
        for (var i = 0; i < source.Length;)
        {
            if (source[i] is ' ' or '\t' or '\r' or '\n')
            {
                i++;
                continue;
            }

            words.Add(ReadWord(text, ref i));
        }

        return words;
    }

    private static MappedText? ReadWord(MappedText text, ref int i)
    {
        var source = text.Text;
        var word = new MappedTextBuilder(text.ToOuter(i));
        var quote = '\0';
        for (; i < source.Length; i++)
        {
            var c = source[i];
            if (quote == '\0' && c is (' ' or '\t' or '\r' or '\n'))
            {
                break;
            }

            if (quote == '\0' ? c is '"' or '\'' : c == quote)
            {
                quote = quote == '\0' ? c : '\0';
                continue;
            }

            if (c == '\\' && quote != '\'' && i + 1 < source.Length)
            {
                i++;
            }

            word.Append(text, new TextSpan(i, 1));
        }

        return quote == '\0' ? word.ToMappedText() : null;
    }
}
