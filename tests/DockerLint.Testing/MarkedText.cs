using System.Text;
using DockerLint.Text;

namespace DockerLint.Testing;

/// <summary>A text with the places that its marks <c>[|…|]</c> and <c>{|ID:…|}</c> enclose.</summary>
internal sealed class MarkedText
{
    private MarkedText(string text, IReadOnlyList<(string? Id, TextSpan Span)> marks)
    {
        Text = text;
        Marks = marks;
    }

    /// <summary>The text without marks.</summary>
    public string Text { get; }

    /// <summary>The places, ordered; the id is null where the mark names none.</summary>
    public IReadOnlyList<(string? Id, TextSpan Span)> Marks { get; }

    public static MarkedText Parse(string markup)
    {
        var text = new StringBuilder();
        var open = new Stack<(string? Id, int Start, char Close)>();
        var marks = new List<(string? Id, TextSpan Span)>();
        for (var i = 0; i < markup.Length;)
        {
            if (At(markup, i, "[|"))
            {
                open.Push((null, text.Length, ']'));
                i += 2;
            }
            else if (At(markup, i, "{|") && IdAt(markup, i + 2) is { } id)
            {
                open.Push((id, text.Length, '}'));
                i += 3 + id.Length;
            }
            else if (open.Count > 0 && i + 1 < markup.Length && markup[i] == '|' && markup[i + 1] == open.Peek().Close)
            {
                var (opened, start, _) = open.Pop();
                marks.Add((opened, TextSpan.FromBounds(start, text.Length)));
                i += 2;
            }
            else
            {
                text.Append(markup[i++]);
            }
        }

        if (open.Count > 0)
        {
            throw new RuleTestException($"A mark is not closed in:\n{markup}");
        }

        return new MarkedText(text.ToString(), marks.OrderBy(mark => mark.Span).ThenBy(mark => mark.Id, StringComparer.Ordinal).ToArray());
    }

    /// <summary>A text with marks put in.</summary>
    public static string Render(string text, IEnumerable<(string Id, TextSpan Span)> marks)
    {
        var result = new StringBuilder(text);
        // From the end, so that offsets before stay true; closing marks of one place go in before opening ones.
        var insertions = marks.SelectMany(mark => new[] { (At: mark.Span.End, Order: mark.Span.IsEmpty ? 2 : 0, Text: "|}"), (At: mark.Span.Start, Order: mark.Span.IsEmpty ? 1 : 3, Text: "{|" + mark.Id + ":") });
        foreach (var (at, _, insertion) in insertions.OrderByDescending(item => item.At).ThenByDescending(item => item.Order))
        {
            result.Insert(at, insertion);
        }

        return result.ToString();
    }

    private static bool At(string text, int index, string what) => string.CompareOrdinal(text, index, what, 0, what.Length) == 0;

    private static string? IdAt(string markup, int start)
    {
        var end = start;
        while (end < markup.Length && (char.IsLetterOrDigit(markup[end])))
        {
            end++;
        }

        return end > start && end < markup.Length && markup[end] == ':' ? markup.Substring(start, end - start) : null;
    }
}
