namespace DockerLint.Dockerfile.Parsing;

/// <summary>Finds out whether a text is a JSON array, as Go's JSON package reads it, and where its strings are.</summary>
internal static class JsonArrayScanner
{
    private const int MaximumDepth = 100;

    /// <summary>What a text turned out to be.</summary>
    public enum Verdict
    {
        /// <summary>No JSON array at all.</summary>
        NotJson,

        /// <summary>A JSON array that holds something else than strings, which BuildKit refuses.</summary>
        NotStrings,

        /// <summary>An array of strings.</summary>
        Strings,
    }

    /// <summary>Scans the range of a text from its first character that is no white space to its end.</summary>
    /// <param name="text">The logical text.</param>
    /// <param name="start">Where the bracket may stand.</param>
    /// <param name="end">End of the range, trailing white space left out.</param>
    /// <param name="strings">Ranges of the strings with their quotes.</param>
    public static Verdict Scan(string text, int start, int end, List<(int Start, int End)> strings)
    {
        if (start >= end || text[start] != '[')
        {
            return Verdict.NotJson;
        }

        var allStrings = true;
        var position = SkipSpace(text, start + 1, end);
        if (position < end && text[position] == ']')
        {
            return position + 1 == end ? Verdict.Strings : Verdict.NotJson;
        }

        while (true)
        {
            var elementStart = position;
            if (position < end && text[position] == '"')
            {
                if (!SkipString(text, ref position, end))
                {
                    return Verdict.NotJson;
                }

                strings.Add((elementStart, position));
            }
            else
            {
                allStrings = false;
                if (!SkipValue(text, ref position, end, 0))
                {
                    return Verdict.NotJson;
                }
            }

            position = SkipSpace(text, position, end);
            if (position >= end)
            {
                return Verdict.NotJson;
            }

            if (text[position] == ']')
            {
                return position + 1 != end ? Verdict.NotJson : allStrings ? Verdict.Strings : Verdict.NotStrings;
            }

            if (text[position] != ',')
            {
                return Verdict.NotJson;
            }

            position = SkipSpace(text, position + 1, end);
        }
    }

    /// <summary>
    /// The range of the string that is the value of a member of an object, with its quotes; null if the text is no valid JSON object
    /// or has no such member. The last of several members of one name counts.
    /// </summary>
    /// <param name="text">The whole text; white space around the object is passed over.</param>
    /// <param name="name">The member.</param>
    public static (int Start, int End)? FindMember(string text, string name)
    {
        var start = SkipSpace(text, 0, text.Length);
        var position = start;
        if (position >= text.Length || text[position] != '{' || !SkipValue(text, ref position, text.Length, 0) || SkipSpace(text, position, text.Length) < text.Length)
        {
            return null;
        }

        // The text is valid from here on, so that each step finds what it looks for.
        (int Start, int End)? found = null;
        var end = position - 1;
        for (position = SkipSpace(text, start + 1, end); position < end; position = SkipSpace(text, position + 1, end))
        {
            var nameStart = position;
            SkipString(text, ref position, end);
            var isNamed = string.CompareOrdinal(text, nameStart + 1, name, 0, name.Length) == 0 && position - nameStart == name.Length + 2;
            position = SkipSpace(text, SkipSpace(text, position, end) + 1, end);
            var valueStart = position;
            SkipValue(text, ref position, end, 0);
            found = !isNamed ? found : text[valueStart] == '"' ? (valueStart, position) : null;
            position = SkipSpace(text, position, end);
        }

        return found;
    }

    private static int SkipSpace(string text, int position, int end)
    {
        while (position < end && text[position] is ' ' or '\t' or '\r' or '\n')
        {
            position++;
        }

        return position;
    }

    private static bool SkipString(string text, ref int position, int end)
    {
        for (position++; position < end; position++)
        {
            var c = text[position];
            if (c == '"')
            {
                position++;
                return true;
            }

            if (c < ' ')
            {
                return false;
            }

            if (c == '\\')
            {
                position++;
                if (position >= end)
                {
                    return false;
                }

                if (text[position] == 'u')
                {
                    if (position + 4 >= end || !IsHex(text, position + 1, 4))
                    {
                        return false;
                    }

                    position += 4;
                }
                else if ("\"\\/bfnrt".IndexOf(text[position]) < 0)
                {
                    return false;
                }
            }
        }

        return false;
    }

    private static bool SkipValue(string text, ref int position, int end, int depth)
    {
        if (position >= end || depth > MaximumDepth)
        {
            return false;
        }

        var c = text[position];
        if (c == '"')
        {
            return SkipString(text, ref position, end);
        }

        if (c is '[' or '{')
        {
            var close = c == '[' ? ']' : '}';
            position = SkipSpace(text, position + 1, end);
            if (position < end && text[position] == close)
            {
                position++;
                return true;
            }

            while (true)
            {
                if (c == '{')
                {
                    if (position >= end || text[position] != '"' || !SkipString(text, ref position, end))
                    {
                        return false;
                    }

                    position = SkipSpace(text, position, end);
                    if (position >= end || text[position] != ':')
                    {
                        return false;
                    }

                    position = SkipSpace(text, position + 1, end);
                }

                if (!SkipValue(text, ref position, end, depth + 1))
                {
                    return false;
                }

                position = SkipSpace(text, position, end);
                if (position >= end || (text[position] != ',' && text[position] != close))
                {
                    return false;
                }

                if (text[position++] == close)
                {
                    return true;
                }

                position = SkipSpace(text, position, end);
            }
        }

        var start = position;
        while (position < end && (char.IsLetterOrDigit(text[position]) || text[position] is '+' or '-' or '.'))
        {
            position++;
        }

        return IsLiteral(text.Substring(start, position - start));
    }

    private static bool IsLiteral(string word)
    {
        if (word is "true" or "false" or "null")
        {
            return true;
        }

        var i = word.StartsWith("-", StringComparison.Ordinal) ? 1 : 0;
        var digits = Digits(word, ref i);
        if (digits == 0 || (digits > 1 && word[i - digits] == '0'))
        {
            return false;
        }

        if (i < word.Length && word[i] == '.')
        {
            i++;
            if (Digits(word, ref i) == 0)
            {
                return false;
            }
        }

        if (i < word.Length && word[i] is 'e' or 'E')
        {
            i++;
            if (i < word.Length && word[i] is '+' or '-')
            {
                i++;
            }

            if (Digits(word, ref i) == 0)
            {
                return false;
            }
        }

        return i == word.Length;
    }

    private static int Digits(string word, ref int i)
    {
        var start = i;
        while (i < word.Length && word[i] is >= '0' and <= '9')
        {
            i++;
        }

        return i - start;
    }

    private static bool IsHex(string text, int start, int count)
    {
        for (var i = start; i < start + count; i++)
        {
            if (text[i] is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
            {
                return false;
            }
        }

        return true;
    }
}
