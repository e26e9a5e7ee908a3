using System.Globalization;
using System.Text;

namespace DockerLint.Shell.Parsing;

/// <summary>Reads <c>$'…'</c> with the escape sequences of C that Bash documents.</summary>
internal static class AnsiCQuotes
{
    /// <summary>Decodes up to the quotation mark that closes, or to a limit; returns where that is.</summary>
    public static int Decode(string text, int start, int limit, StringBuilder value)
    {
        var position = start;
        while (position < limit && text[position] != '\'')
        {
            if (text[position] == '\\' && position + 1 < limit)
            {
                position = Unescape(text, position + 1, value);
            }
            else
            {
                value.Append(text[position++]);
            }
        }

        return Math.Min(position, limit);
    }

    private static int Unescape(string text, int position, StringBuilder value)
    {
        var c = text[position];
        switch (c)
        {
            case 'a': value.Append('\a'); return position + 1;
            case 'b': value.Append('\b'); return position + 1;
            case 'e' or 'E': value.Append('\x1b'); return position + 1;
            case 'f': value.Append('\f'); return position + 1;
            case 'n': value.Append('\n'); return position + 1;
            case 'r': value.Append('\r'); return position + 1;
            case 't': value.Append('\t'); return position + 1;
            case 'v': value.Append('\v'); return position + 1;
            case '\\' or '\'' or '"' or '?': value.Append(c); return position + 1;
            case 'x': return Number(text, position + 1, 2, hexadecimal: true, value, "\\x");
            case 'u': return Number(text, position + 1, 4, hexadecimal: true, value, "\\u");
            case 'U': return Number(text, position + 1, 8, hexadecimal: true, value, "\\U");
            case >= '0' and <= '7': return Number(text, position, 3, hexadecimal: false, value, "\\");
            default: value.Append('\\').Append(c); return position + 1;
        }
    }

    private static int Number(string text, int start, int maximum, bool hexadecimal, StringBuilder value, string prefix)
    {
        var end = start;
        while (end < text.Length && end - start < maximum && (hexadecimal ? Uri.IsHexDigit(text[end]) : text[end] is >= '0' and <= '7'))
        {
            end++;
        }

        if (end == start)
        {
            value.Append(prefix);
            return end;
        }

        var digits = text.Substring(start, end - start);
        var code = hexadecimal ? long.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : Convert.ToInt64(digits, 8);
        // A code beyond Unicode, or one that is half a pair, has no character.
        value.Append(code is < 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? "\uFFFD" : char.ConvertFromUtf32((int)code));
        return end;
    }
}
