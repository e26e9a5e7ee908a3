namespace DockerLint.Dockerfile.Parsing;

/// <summary>Removes quotes and backslashes from the value of a flag, as BuildKit does when it takes the flags off an instruction.</summary>
internal static class FlagValueDecoder
{
    /// <summary>The value as everything behind the parser sees it; a backslash stands for the character behind it, inside of quotes too.</summary>
    /// <param name="raw">The value as written, continuations removed.</param>
    public static MappedText Decode(MappedText raw)
    {
        var text = raw.Text;
        if (text.IndexOfAny(['"', '\'', '\\']) < 0)
        {
            return raw;
        }

        var builder = new MappedTextBuilder(raw.ToOuter(0));
        var quote = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (quote == '\0' && text[i] is '"' or '\'')
            {
                quote = text[i];
                continue;
            }
            else if (text[i] == quote)
            {
                quote = '\0';
                continue;
            }

            if (i < text.Length)
            {
                builder.Append(raw, new TextSpan(i, 1));
            }
        }

        return builder.ToMappedText();
    }
}
