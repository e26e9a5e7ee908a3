using System.Globalization;

namespace DockerLint.Dockerfile.Parsing;

/// <summary>A marker such as <c>&lt;&lt;-"EOF"</c> in the text of an instruction.</summary>
/// <param name="Start">Offset of its first digit or angle bracket in the logical text.</param>
/// <param name="End">Offset behind its delimiter.</param>
/// <param name="Name">The delimiter without quotes and escapes.</param>
/// <param name="FileDescriptor">The number before the angle brackets; 0 without one or if it is beyond all reason.</param>
/// <param name="StripsTabs">Whether a dash follows the angle brackets.</param>
/// <param name="Expands">Whether the delimiter has no quotes; escapes do not count.</param>
/// <param name="IsEscaped">Whether the delimiter has a backslash that escapes.</param>
internal readonly record struct HeredocMarker(int Start, int End, string Name, int FileDescriptor, bool StripsTabs, bool Expands, bool IsEscaped)
{
    /// <summary>All markers of a logical text. As in BuildKit a marker begins a word: <c>cat&lt;&lt;EOF</c> has none, a quoted one neither.</summary>
    public static List<HeredocMarker> FindAll(string text, int start)
    {
        var markers = new List<HeredocMarker>();
        var position = start;
        while (position < text.Length)
        {
            position = Lines.SkipSpace(text, position, text.Length);
            if (position < text.Length)
            {
                if (TryRead(text, position, out var marker))
                {
                    markers.Add(marker);
                    position = marker.End;
                }
                else
                {
                    position = WordEnd(text, position);
                }
            }
        }

        return markers;
    }

    private static bool TryRead(string text, int start, out HeredocMarker marker)
    {
        marker = default;
        var i = start;
        while (i < text.Length && text[i] is >= '0' and <= '9')
        {
            i++;
        }

        if (i + 1 >= text.Length || text[i] != '<' || text[i + 1] != '<')
        {
            return false;
        }

        _ = int.TryParse(text.Substring(start, i - start), NumberStyles.None, CultureInfo.InvariantCulture, out var fileDescriptor);
        i += 2;
        var strips = i < text.Length && text[i] == '-';
        if (strips)
        {
            i++;
        }

        i = Lines.SkipSpace(text, i, text.Length);
        var end = WordEnd(text, i);
        var name = new System.Text.StringBuilder();
        var expands = true;
        var isEscaped = false;
        var quote = '\0';
        for (var k = i; k < end; k++)
        {
            var c = text[k];
            if (c == '<')
            {
                return false;
            }

            if (c == quote)
            {
                quote = '\0';
            }
            else if (quote == '\0' && c is '"' or '\'')
            {
                quote = c;
                expands = false;
            }
            else if (c == '\\' && quote != '\'' && k + 1 < end)
            {
                isEscaped = true;
                name.Append(text[++k]);
            }
            else
            {
                name.Append(c);
            }
        }

        if (name.Length == 0 || quote != '\0')
        {
            return false;
        }

        marker = new HeredocMarker(start, end, name.ToString(), fileDescriptor, strips, expands, isEscaped);
        return true;
    }

    private static int WordEnd(string text, int position)
    {
        var quote = '\0';
        for (; position < text.Length; position++)
        {
            var c = text[position];
            if (c == '\\' && quote != '\'')
            {
                position++;
            }
            else if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (Lines.IsSpace(c))
            {
                break;
            }
        }

        return Math.Min(position, text.Length);
    }
}
