namespace DockerLint.Analyzers.Support;

/// <summary>Questions about the text of a POSIX shell that need no tree of it.</summary>
internal static class ShellText
{
    /// <summary>The plain uses of variables, <c>$X</c> and <c>${X}</c>, outside single quotes.</summary>
    public static IEnumerable<(string Name, TextSpan Span)> Variables(string text)
    {
        var inDouble = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '"':
                    inDouble = !inDouble;
                    break;
                case '\'' when !inDouble:
                    var close = text.IndexOf('\'', i + 1);
                    i = close < 0 ? text.Length : close;
                    break;
                case '$':
                    var start = i;
                    var braced = i + 1 < text.Length && text[i + 1] == '{';
                    var nameStart = braced ? i + 2 : i + 1;
                    var end = nameStart;
                    while (end < text.Length && IsNamePart(text[end], end == nameStart))
                    {
                        end++;
                    }

                    if (end > nameStart && (!braced || (end < text.Length && text[end] == '}')))
                    {
                        i = braced ? end : end - 1;
                        yield return (text.Substring(nameStart, end - nameStart), TextSpan.FromBounds(start, i + 1));
                    }

                    break;
            }
        }
    }

    /// <summary>Whether the text holds the name as a word of its own without a dollar sign, so that it may set the variable.</summary>
    public static bool MaySet(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            var before = at == 0 ? ' ' : text[at - 1];
            if (!IsNamePart(before, false) && before is not ('$' or '{') && (end == text.Length || !IsNamePart(text[end], false)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamePart(char c, bool isFirst) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' || (!isFirst && c is >= '0' and <= '9');
}
