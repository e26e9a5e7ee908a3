using DockerLint.Text;

namespace DockerLint.Workspaces.Configuration;

/// <summary>
/// Reads the lines of an <c>.editorconfig</c> or <c>.globalconfig</c>: sections in brackets, <c>key = value</c> or
/// <c>key: value</c>, comments from <c>#</c> or <c>;</c> to the end of the line, also behind a value, as the .NET SDK reads
/// them. Lines that are none of these say nothing.
/// </summary>
internal static class EditorConfigReader
{
    private static readonly char[] CommentMarks = ['#', ';'];
    private static readonly char[] Separators = ['=', ':'];

    /// <summary>The sections in order; the first is what stands before any section, with an empty name.</summary>
    public static IReadOnlyList<ConfigurationSection> Read(SourceText source)
    {
        var text = source.ToString();
        var sections = new List<ConfigurationSection> { new(string.Empty, default, []) };
        for (var number = 0; number < source.LineCount; number++)
        {
            var line = Trim(text, source.GetLine(number).Span);
            if (line.IsEmpty || Array.IndexOf(CommentMarks, text[line.Start]) >= 0)
            {
                continue;
            }

            if (text[line.Start] == '[')
            {
                // The last bracket closes, since the pattern may hold sets of its own.
                var comment = text.IndexOfAny(CommentMarks, line.Start, line.Length);
                var last = comment < 0 ? line.End - 1 : comment - 1;
                var close = text.LastIndexOf(']', last, last - line.Start + 1);
                if (close > line.Start)
                {
                    var name = TextSpan.FromBounds(line.Start + 1, close);
                    sections.Add(new ConfigurationSection(source.ToString(name), name, []));
                }
            }
            else if (ReadEntry(source, line) is { } entry)
            {
                sections[sections.Count - 1].Entries.Add(entry);
            }
        }

        return sections;
    }

    private static ConfigurationEntry? ReadEntry(SourceText source, TextSpan line)
    {
        var text = source.ToString();
        var separator = text.IndexOfAny(Separators, line.Start, line.Length);
        if (separator <= line.Start)
        {
            return null;
        }

        var key = Trim(text, TextSpan.FromBounds(line.Start, separator));
        var comment = text.IndexOfAny(CommentMarks, separator + 1, line.End - separator - 1);
        var value = Trim(text, TextSpan.FromBounds(separator + 1, comment < 0 ? line.End : comment));
        return new ConfigurationEntry(source.ToString(key).ToLowerInvariant(), source.ToString(value), key, value);
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        var start = span.Start;
        var end = span.End;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
