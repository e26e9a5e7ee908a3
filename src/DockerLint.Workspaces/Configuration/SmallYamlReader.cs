using System.Text;
using DockerLint.Text;

namespace DockerLint.Workspaces.Configuration;

/// <summary>
/// Reads the part of YAML that configuration is written in: mappings and lists by indentation or in brackets (and so all of
/// JSON), plain and quoted scalars of one line, comments. Anchors, tags, block scalars and further documents are a problem.
/// </summary>
/// <param name="source">The file.</param>
internal sealed class SmallYamlReader(SourceText source)
{
    private const int MaximumDepth = 32;

    private readonly string text = source.ToString();
    private int position;
    private int depth;

    /// <summary>What could not be read; null when all could. What was read before it is kept.</summary>
    public ConfigurationProblem? Problem { get; private set; }

    /// <summary>The file's value; an empty scalar for an empty file.</summary>
    public YamlValue Read()
    {
        SkipToContent();
        if (At("---"))
        {
            position += 3;
            SkipToContent();
        }

        if (AtEnd)
        {
            return Empty();
        }

        var value = Current is '{' or '[' ? ReadFlow() : ReadBlock(Column);
        SkipToContent();
        if (!AtEnd && !At("..."))
        {
            Fail("This does not belong to what stands above it; check the indentation");
        }

        return value;
    }

    private bool AtEnd => position >= text.Length;

    private char Current => AtEnd ? '\0' : text[position];

    private int Column => source.GetLinePosition(position).Character;

    private bool AtDash => Current == '-' && (position + 1 >= text.Length || char.IsWhiteSpace(text[position + 1]));

    private bool At(string word) => string.CompareOrdinal(text, position, word, 0, word.Length) == 0 && Column == 0;

    private YamlValue Empty() => new(new TextSpan(position, 0)) { Scalar = string.Empty };

    // Reading ends at the first problem: everything behind it could be misread.
    private void Fail(string message)
    {
        if (Problem is null)
        {
            var length = AtEnd || text[position] is '\r' or '\n' ? 0 : 1;
            Problem = new ConfigurationProblem(new TextSpan(Math.Min(position, text.Length), length), message, IsFatal: true);
        }

        position = text.Length;
    }

    private YamlValue ReadBlock(int column)
    {
        if (++depth > MaximumDepth)
        {
            Fail("Nested too deeply");
        }

        var start = position;
        var items = AtDash ? new List<YamlValue>() : null;
        var pairs = items is null ? new List<(YamlValue, YamlValue)>() : null;
        while (!AtEnd && Column == column && AtDash == (items is not null) && !At("..."))
        {
            if (items is not null)
            {
                position++;
                items.Add(ReadValue(column, isPair: false));
            }
            else
            {
                var key = ReadScalar(isKey: true, inFlow: false);
                SkipBlanks();
                if (Current != ':')
                {
                    Fail("A ':' is missing behind this key");
                    break;
                }

                position++;
                pairs?.Add((key, ReadValue(column, isPair: true)));
            }

            SkipToContent();
        }

        depth--;
        return new YamlValue(TextSpan.FromBounds(start, Math.Max(start, position))) { Items = items, Pairs = pairs };
    }

    // The value behind a "key:" or a dash that stands in a column.
    private YamlValue ReadValue(int column, bool isPair)
    {
        SkipBlanks();
        if (AtEnd || Current is '\r' or '\n' or '#')
        {
            var nothing = Empty();
            SkipToContent();
            var belongs = !AtEnd && (Column > column || (isPair && Column == column && AtDash));
            return belongs ? Current is '{' or '[' ? ReadFlow() : ReadBlockOrScalar(Column) : nothing;
        }

        var value = Current is '{' or '[' ? ReadFlow() : ReadScalar(isKey: false, inFlow: false);
        SkipBlanks();
        if (!AtEnd && Current is not ('\r' or '\n' or '#'))
        {
            Fail("This is not expected here");
        }

        return value;
    }

    private YamlValue ReadBlockOrScalar(int column)
    {
        var line = source.GetLine(source.GetLineNumber(position));
        var hasKey = text.IndexOf(": ", position, line.End - position, StringComparison.Ordinal) >= 0 || text[line.End - 1] == ':';
        return AtDash || hasKey ? ReadBlock(column) : ReadScalar(isKey: false, inFlow: false);
    }

    private YamlValue ReadFlow()
    {
        if (Current is not ('{' or '['))
        {
            return ReadScalar(isKey: false, inFlow: true);
        }

        if (++depth > MaximumDepth)
        {
            Fail("Nested too deeply");
            return Empty();
        }

        var start = position;
        var close = Current == '{' ? '}' : ']';
        var items = close == ']' ? new List<YamlValue>() : null;
        var pairs = items is null ? new List<(YamlValue, YamlValue)>() : null;
        position++;
        SkipToContent();
        while (!AtEnd && Current != close)
        {
            if (items is not null)
            {
                items.Add(ReadFlow());
            }
            else
            {
                pairs?.Add(ReadFlowPair());
            }

            SkipToContent();
            if (Current == ',')
            {
                position++;
                SkipToContent();
            }
            else if (Current != close)
            {
                Fail($"A ',' or '{close}' is missing here");
            }
        }

        if (AtEnd)
        {
            Fail($"A '{close}' is missing");
        }

        position = Math.Min(position + 1, text.Length);
        depth--;
        return new YamlValue(TextSpan.FromBounds(start, position)) { Items = items, Pairs = pairs };
    }

    private (YamlValue Key, YamlValue Value) ReadFlowPair()
    {
        var key = ReadScalar(isKey: true, inFlow: true);
        SkipToContent();
        if (Current != ':')
        {
            Fail("A ':' is missing behind this key");
            return (key, Empty());
        }

        position++;
        SkipToContent();
        return (key, Current is ',' or '}' ? Empty() : ReadFlow());
    }

    private YamlValue ReadScalar(bool isKey, bool inFlow)
    {
        if (Current is '"' or '\'')
        {
            return ReadQuoted();
        }

        if ("&*!|>%@`".IndexOf(Current) >= 0)
        {
            Fail("Anchors, aliases, tags and block scalars are not read here");
            return Empty();
        }

        var start = position;
        var end = start;
        for (; !AtEnd && Current is not ('\r' or '\n'); position++)
        {
            var endsAtColon = Current == ':' && (isKey || inFlow) && (position + 1 >= text.Length || char.IsWhiteSpace(text[position + 1]));
            var endsAtComment = Current == '#' && position > start && char.IsWhiteSpace(text[position - 1]);
            if (endsAtColon || endsAtComment || (inFlow && ",[]{}".IndexOf(Current) >= 0))
            {
                break;
            }

            if (!char.IsWhiteSpace(Current))
            {
                end = position + 1;
            }
        }

        if (end == start)
        {
            Fail("A value is missing here");
        }

        var span = TextSpan.FromBounds(start, end);
        return new YamlValue(span) { Scalar = source.ToString(span) };
    }

    private YamlValue ReadQuoted()
    {
        var start = position;
        var quote = text[position++];
        var value = new StringBuilder();
        while (!AtEnd && Current is not ('\r' or '\n'))
        {
            var c = text[position++];
            if (c == quote && quote == '\'' && Current == '\'')
            {
                value.Append(text[position++]);
            }
            else if (c == quote)
            {
                return new YamlValue(TextSpan.FromBounds(start, position)) { Scalar = value.ToString() };
            }
            else if (c == '\\' && quote == '"' && !AtEnd)
            {
                value.Append(ReadEscape());
            }
            else
            {
                value.Append(c);
            }
        }

        position = start;
        Fail("The quote is not closed in this line");
        return Empty();
    }

    private string ReadEscape()
    {
        var c = text[position++];
        var digits = c switch { 'x' => 2, 'u' => 4, _ => 0 };
        if (digits > 0
            && position + digits <= text.Length
            && int.TryParse(text.Substring(position, digits), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var code))
        {
            position += digits;
            return ((char)code).ToString();
        }

        return c switch { 'n' => "\n", 't' => "\t", 'r' => "\r", 'b' => "\b", 'f' => "\f", '0' => "\0", _ => c.ToString() };
    }

    private void SkipBlanks()
    {
        while (Current is ' ' or '\t')
        {
            position++;
        }
    }

    private void SkipToContent()
    {
        while (!AtEnd && (char.IsWhiteSpace(Current) || Current == '#'))
        {
            position = Current == '#' ? source.GetLine(source.GetLineNumber(position)).End : position + 1;
        }
    }
}
