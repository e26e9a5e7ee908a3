using System.Globalization;

namespace DockerLint.Compose.DotEnv;

/// <summary>Reads the entries of a file one after the other.</summary>
internal sealed class DotEnvParser(SourceText source)
{
    private readonly string text = source.ToString();
    private readonly List<DotEnvEntry> entries = [];
    private readonly List<GrammarProblem> problems = [];
    private int position;

    public DotEnvFile Parse()
    {
        position = text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;
        while (SkipToEntry())
        {
            ParseEntry();
        }

        foreach (var entry in entries)
        {
            if (entry is { Value: { } value, Interpolation.Problem: { } problem })
            {
                problems.Add(new GrammarProblem(value.ToOuter(problem.Span), problem.Message));
            }
        }

        problems.Sort((left, right) => left.Span.CompareTo(right.Span));
        return new DotEnvFile(source, entries, problems);
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\v' or '\f' or '\r' or '\u0085' or '\u00A0';

    /// <summary>Over white space and comment lines; false at the end of the file.</summary>
    private bool SkipToEntry()
    {
        while (position < text.Length)
        {
            if (text[position] == '#')
            {
                position = LineEnd(position);
            }
            else if (char.IsWhiteSpace(text[position]))
            {
                position++;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    private int LineEnd(int from)
    {
        var end = text.IndexOf('\n', from);
        return end < 0 ? text.Length : end;
    }

    private int SkipBlanks(int from)
    {
        while (from < text.Length && IsBlank(text[from]))
        {
            from++;
        }

        return from;
    }

    private void ParseEntry()
    {
        var start = position;
        var nameStart = string.CompareOrdinal(text, start, "export", 0, 6) == 0 && start + 6 < text.Length && IsBlank(text[start + 6]) ? SkipBlanks(start + 6) : start;
        var end = nameStart;
        while (end < text.Length && text[end] is not ('=' or ':' or '\n'))
        {
            if (!IsBlank(text[end]) && !IsNameCharacter(end))
            {
                Refuse(new TextSpan(end, char.IsSurrogatePair(text, end) ? 2 : 1), "this character cannot stand in the name of a variable");
                return;
            }

            end++;
        }

        var nameEnd = end;
        while (nameEnd > nameStart && IsBlank(text[nameEnd - 1]))
        {
            nameEnd--;
        }

        var nameSpan = TextSpan.FromBounds(nameStart, nameEnd);
        var name = text.Substring(nameStart, nameEnd - nameStart);
        if (name.IndexOf(' ') >= 0)
        {
            Refuse(nameSpan, "the name of a variable cannot have a blank in it");
        }
        else if (end >= text.Length || text[end] == '\n')
        {
            entries.Add(new DotEnvEntry(name, nameSpan, TextSpan.FromBounds(start, nameEnd), null, null, DotEnvQuote.None));
            position = end;
        }
        else
        {
            ParseValue(start, name, nameSpan, SkipBlanks(end + 1));
        }
    }

    private bool IsNameCharacter(int at) => text[at] is '_' or '.' or '-' or '[' or ']' || char.IsLetter(text, at) || char.IsNumber(text, at)
        || (char.IsLowSurrogate(text[at]) && at > 0 && char.IsSurrogatePair(text, at - 1));

    /// <summary>Tells what is wrong and goes on with the next line.</summary>
    private void Refuse(TextSpan span, string message)
    {
        problems.Add(new GrammarProblem(span, message));
        position = LineEnd(position);
    }

    private void ParseValue(int start, string name, TextSpan nameSpan, int valueStart)
    {
        if (valueStart < text.Length && text[valueStart] is '"' or '\'')
        {
            if (!TryParseQuoted(valueStart, out var quoted, out var end))
            {
                Refuse(TextSpan.FromBounds(valueStart, Math.Max(valueStart + 1, LineEnd(valueStart))), "nothing closes the quote");
                return;
            }

            Add(end, quoted, text[valueStart] == '"' ? DotEnvQuote.Double : DotEnvQuote.Single);
            return;
        }

        var lineEnd = LineEnd(valueStart);
        var comment = text.IndexOf(" #", valueStart, lineEnd - valueStart, StringComparison.Ordinal);
        var valueEnd = comment < 0 ? lineEnd : comment;
        while (valueEnd > valueStart && char.IsWhiteSpace(text[valueEnd - 1]))
        {
            valueEnd--;
        }

        Add(valueEnd, MappedText.From(source, TextSpan.FromBounds(valueStart, valueEnd)), DotEnvQuote.None);
        position = lineEnd;

        void Add(int end, MappedText value, DotEnvQuote quote)
        {
            entries.Add(new DotEnvEntry(name, nameSpan, TextSpan.FromBounds(start, end), TextSpan.FromBounds(valueStart, end), value, quote));
            position = end;
        }
    }

    /// <summary>Reads up to the quote that closes; a backslash keeps the next character from closing.</summary>
    private bool TryParseQuoted(int open, out MappedText value, out int end)
    {
        var quote = text[open];
        var builder = new MappedTextBuilder(open + 1);
        end = open + 1;
        while (end < text.Length && text[end] != quote)
        {
            if (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n')
            {
                builder.AppendReplaced("\n", new TextSpan(end, 2));
                end += 2;
            }
            else if (text[end] == '\\' && end + 1 < text.Length)
            {
                end += AppendEscape(builder, end, quote);
            }
            else
            {
                builder.Append(text, end, 1, end);
                end++;
            }
        }

        value = builder.ToMappedText();
        if (end >= text.Length)
        {
            return false;
        }

        end++;
        return true;
    }

    /// <summary>Adds what a backslash and the characters behind it stand for; returns how many characters of the file that are.</summary>
    private int AppendEscape(MappedTextBuilder builder, int at, char quote)
    {
        var next = text[at + 1];
        if (next == quote)
        {
            builder.AppendReplaced(next.ToString(), new TextSpan(at, 2));
            return 2;
        }

        if (quote == '"' && Unescape(at, out var length) is { } replacement)
        {
            builder.AppendReplaced(replacement, new TextSpan(at, length));
            return length;
        }

        // Both stay, and the second has no meaning of its own any more.
        length = next == '\r' ? 1 : 2;
        builder.Append(text, at, length, at);
        return length;
    }

    private string? Unescape(int at, out int length)
    {
        length = 2;
        switch (text[at + 1])
        {
            case 'a':
                return "\a";
            case 'b':
                return "\b";
            case 'f':
                return "\f";
            case 'n':
                return "\n";
            case 'r':
                return "\r";
            case 't':
                return "\t";
            case 'v':
                return "\v";
            case '\\':
                return "\\";
            case '$':
                // As the interpolation writes a dollar sign that begins no variable.
                return "$$";
            case '0':
                return UnescapeOctal(at + 2, out length);
            default:
                return null;
        }
    }

    // Three octal digits behind the zero; fewer, or more than a byte holds, are no escape sequence.
    private string? UnescapeOctal(int digits, out int length)
    {
        length = 5;
        var value = 0;
        for (var i = 0; i < 3; i++)
        {
            if (digits + i >= text.Length || text[digits + i] is < '0' or > '7')
            {
                return null;
            }

            value = (value * 8) + (text[digits + i] - '0');
        }

        return value > byte.MaxValue ? null : ((char)value).ToString(CultureInfo.InvariantCulture);
    }
}
