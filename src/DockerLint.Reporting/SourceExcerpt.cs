using System.Text;
using DockerLint.Diagnostics;
using DockerLint.Text;

namespace DockerLint.Reporting;

/// <summary>
/// One line of source and the marks that stand below it in a terminal. Tabs become blanks up to the next multiple of eight
/// columns, control characters and broken ones a replacement character, so that no file can command the terminal; a long line
/// is cut around the marks; secrets are masked.
/// </summary>
/// <param name="Line">The line as shown.</param>
/// <param name="Marks">Blanks, then <c>^~~~</c> below the marked characters.</param>
internal sealed record SourceExcerpt(string Line, string Marks)
{
    private const int TabWidth = 8;
    private const int MaximumColumns = 120;
    private const int ColumnsBefore = 30;
    private const string Ellipsis = "…";

    /// <summary>The excerpt of the line in which a span begins.</summary>
    /// <param name="text">The file.</param>
    /// <param name="span">What is marked, as far as it lies in that line.</param>
    /// <param name="secrets">Findings whose places are masked.</param>
    public static SourceExcerpt Create(SourceText text, TextSpan span, IReadOnlyList<Diagnostic> secrets)
    {
        var line = text.GetLine(text.GetLineNumber(Math.Min(span.Start, text.Length)));
        var content = text.ToString();
        var cells = new List<(string Shown, int Columns)>();
        var column = 0;
        var first = -1;
        var last = -1;
        for (var i = line.Start; i < line.End;)
        {
            var length = char.IsHighSurrogate(content[i]) && i + 1 < line.End && char.IsLowSurrogate(content[i + 1]) ? 2 : 1;
            var cell = secrets.Any(secret => secret.Location.Span.Contains(i)) ? ("*", 1) : Cell(content, i, length, column);
            if (i + length > span.Start && i < span.End)
            {
                first = first < 0 ? cells.Count : first;
                last = cells.Count;
            }

            cells.Add(cell);
            column += cell.Item2;
            i += length;
            if (first < 0 && i == span.Start && span.IsEmpty)
            {
                first = last = cells.Count;
            }
        }

        first = first < 0 ? span.Start <= line.Start ? 0 : cells.Count : first;
        last = Math.Max(first, last);
        return Cut(cells, first, last);
    }

    private static (string Shown, int Columns) Cell(string text, int index, int length, int column)
    {
        var c = text[index];
        if (c == '\t')
        {
            var columns = TabWidth - (column % TabWidth);
            return (new string(' ', columns), columns);
        }

        // Format characters can turn the direction of what follows round; like controls they are shown as broken.
        var isUnsafe = char.IsControl(c) || (length == 1 && char.IsSurrogate(c)) || c is '\u200e' or '\u200f' or (>= '\u2028' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
        return isUnsafe ? ("\ufffd", 1) : (text.Substring(index, length), CharacterWidth.Of(text, index));
    }

    private static SourceExcerpt Cut(List<(string Shown, int Columns)> cells, int first, int last)
    {
        var total = cells.Sum(cell => cell.Columns);
        var start = 0;
        if (total > MaximumColumns)
        {
            var before = 0;
            for (start = Math.Min(first, cells.Count); start > 0 && before < ColumnsBefore; start--)
            {
                before += cells[start - 1].Columns;
            }
        }

        var shown = new StringBuilder(start > 0 ? Ellipsis : string.Empty);
        var marks = new StringBuilder(start > 0 ? " " : string.Empty);
        var columns = shown.Length;
        for (var i = start; i < cells.Count; i++)
        {
            if (columns + cells[i].Columns > MaximumColumns)
            {
                shown.Append(Ellipsis);
                break;
            }

            shown.Append(cells[i].Shown);
            columns += cells[i].Columns;
            var mark = i == first ? '^' : i > first && i <= last ? '~' : ' ';
            if (cells[i].Columns > 0)
            {
                marks.Append(mark).Append(mark == ' ' ? ' ' : '~', cells[i].Columns - 1);
            }
        }

        var marked = marks.ToString().TrimEnd();
        return new SourceExcerpt(shown.ToString().TrimEnd(), first >= cells.Count ? marks.ToString() + "^" : marked.Length == 0 ? "^" : marked);
    }
}
