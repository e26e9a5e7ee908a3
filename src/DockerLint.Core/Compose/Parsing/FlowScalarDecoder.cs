using System.Globalization;
using System.Text;
using DockerLint.Compose.Syntax;

namespace DockerLint.Compose.Parsing;

/// <summary>Decodes plain and quoted scalars: line folding, doubled quotes, escape sequences (YAML 1.1, sections 5.6 and 9.1).</summary>
internal sealed class FlowScalarDecoder(string text, int start, int end, ScalarStyle style)
{
    private readonly MappedTextBuilder result = new(start);

    public MappedText Decode()
    {
        for (var position = start; position < end;)
        {
            var c = text[position];
            if (YamlCharacters.IsBlank(c) || YamlCharacters.IsBreak(c))
            {
                position = AppendBlanks(position);
            }
            else if (c == '\'' && style == ScalarStyle.SingleQuoted)
            {
                var next = Math.Min(end, position + 2);
                result.AppendReplaced("'", TextSpan.FromBounds(position, next));
                position = next;
            }
            else if (c == '\\' && style == ScalarStyle.DoubleQuoted)
            {
                position = AppendEscape(position);
            }
            else
            {
                var stop = position + 1;
                while (stop < end && IsOrdinary(text[stop]))
                {
                    stop++;
                }

                result.Append(text, position, stop - position, position);
                position = stop;
            }
        }

        return result.ToMappedText();
    }

    private bool IsOrdinary(char c) =>
        !YamlCharacters.IsBlank(c) && !YamlCharacters.IsBreak(c) && (style == ScalarStyle.Plain || (style == ScalarStyle.SingleQuoted ? c != '\'' : c != '\\'));

    // Blanks within a line stay; a line break with the blanks around it becomes one blank, further ones stay as line breaks.
    private int AppendBlanks(int position)
    {
        var stop = position;
        while (stop < end && YamlCharacters.IsBlank(text[stop]))
        {
            stop++;
        }

        if (stop >= end || !YamlCharacters.IsBreak(text[stop]))
        {
            result.Append(text, position, stop - position, position);
            return stop;
        }

        var first = YamlCharacters.Normalise(text[stop]);
        stop += YamlCharacters.BreakLength(text, stop);
        var others = SkipBlanksAndBreaks(ref stop);
        var replacement = first != '\n' ? first + others : others.Length == 0 ? " " : others;
        result.AppendReplaced(replacement, TextSpan.FromBounds(position, stop));
        return stop;
    }

    private string SkipBlanksAndBreaks(ref int position)
    {
        StringBuilder? breaks = null;
        while (position < end)
        {
            if (YamlCharacters.IsBlank(text[position]))
            {
                position++;
            }
            else if (YamlCharacters.IsBreak(text[position]))
            {
                (breaks ??= new StringBuilder()).Append(YamlCharacters.Normalise(text[position]));
                position += YamlCharacters.BreakLength(text, position);
            }
            else
            {
                break;
            }
        }

        return breaks?.ToString() ?? string.Empty;
    }

    private int AppendEscape(int position)
    {
        var stop = Math.Min(end, position + 2);
        if (stop < position + 2)
        {
            result.Append(text, position, stop - position, position);
            return stop;
        }

        if (YamlCharacters.IsBreak(text[position + 1]))
        {
            stop = Math.Min(end, position + 1 + YamlCharacters.BreakLength(text, position + 1));
            var breaks = SkipBlanksAndBreaks(ref stop);
            result.AppendReplaced(breaks, TextSpan.FromBounds(position, stop));
            return stop;
        }

        var decoded = text[position + 1] switch
        {
            'x' => CodePoint(position, 2, ref stop),
            'u' => CodePoint(position, 4, ref stop),
            'U' => CodePoint(position, 8, ref stop),
            var c => SimpleEscape(c),
        };
        if (decoded is null)
        {
            result.Append(text, position, stop - position, position);
        }
        else
        {
            result.AppendReplaced(decoded, TextSpan.FromBounds(position, stop));
        }

        return stop;
    }

    private string? CodePoint(int position, int digits, ref int stop)
    {
        if (!TryReadHex(position + 2, digits, out var code))
        {
            return null;
        }

        stop = position + 2 + digits;
        if (code is >= 0xD800 and <= 0xDBFF && stop + 6 <= end && text[stop] == '\\' && text[stop + 1] == 'u' && TryReadHex(stop + 2, 4, out var low) && low is >= 0xDC00 and <= 0xDFFF)
        {
            stop += 6;
            return new string([(char)code, (char)low]);
        }

        return code > 0x10FFFF ? null : code is >= 0xD800 and <= 0xDFFF ? ((char)code).ToString() : char.ConvertFromUtf32((int)code);
    }

    private bool TryReadHex(int position, int digits, out uint code)
    {
        code = 0;
        return position + digits <= end
            && uint.TryParse(text.Substring(position, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code);
    }

    private static string? SimpleEscape(char c) => c switch
    {
        '0' => "\0",
        'a' => "\a",
        'b' => "\b",
        't' or '\t' => "\t",
        'n' => "\n",
        'v' => "\v",
        'f' => "\f",
        'r' => "\r",
        'e' => "\u001B",
        ' ' => " ",
        '"' => "\"",
        '/' => "/",
        '\\' => "\\",
        'N' => "\u0085",
        '_' => "\u00A0",
        'L' => "\u2028",
        'P' => "\u2029",
        _ => null,
    };
}
