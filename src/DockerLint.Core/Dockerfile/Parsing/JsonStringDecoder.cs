using System.Globalization;

namespace DockerLint.Dockerfile.Parsing;

/// <summary>Decodes a JSON string that <see cref="JsonArrayScanner"/> has accepted.</summary>
internal static class JsonStringDecoder
{
    /// <summary>The characters between the quotes with escapes replaced; each escape maps as a whole.</summary>
    /// <param name="raw">The string with its quotes, continuations removed.</param>
    public static MappedText Decode(MappedText raw)
    {
        var text = raw.Text;
        var builder = new MappedTextBuilder(raw.ToOuter(Math.Min(1, text.Length)));
        var end = text.Length - 1;
        for (var i = 1; i < end;)
        {
            if (text[i] != '\\')
            {
                var start = i;
                var outer = raw.ToOuter(i);
                // As far as the file goes on without a seam.
                do
                {
                    i++;
                }
                while (i < end && text[i] != '\\' && raw.ToOuter(i) == outer + (i - start));
                builder.Append(text, start, i - start, outer);
                continue;
            }

            var length = text[i + 1] == 'u' ? 6 : 2;
            builder.AppendReplaced(Unescape(text, i + 1), raw.ToOuter(new TextSpan(i, length)));
            i += length;
        }

        return builder.ToMappedText();
    }

    private static string Unescape(string text, int position) => text[position] switch
    {
        'b' => "\b",
        'f' => "\f",
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        'u' => ((char)int.Parse(text.Substring(position + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
        var other => other.ToString(),
    };
}
