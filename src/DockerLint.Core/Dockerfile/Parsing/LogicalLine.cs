using System.Text;

namespace DockerLint.Dockerfile.Parsing;

/// <summary>
/// The text of one instruction with its continuations joined as BuildKit joins them: the escape character and everything to the
/// end of the line go, comment lines and blank lines in between go, the next line comes with its indentation.
/// </summary>
internal sealed class LogicalLine
{
    // The first piece; most lines have no other.
    private int firstRawStart;
    private int firstLength;
    private List<(int LogicalStart, int RawStart, int Length)>? morePieces;

    private LogicalLine(string text, int end, int next)
    {
        Text = text;
        End = end;
        Next = next;
    }

    /// <summary>A line of no text.</summary>
    public static LogicalLine Empty => new(string.Empty, 0, 0);

    /// <summary>The joined text.</summary>
    public string Text { get; private set; }

    /// <summary>Offset in the file behind its last character, the final line break left out.</summary>
    public int End { get; private set; }

    /// <summary>Offset in the file behind its line break.</summary>
    public int Next { get; private set; }

    /// <summary>Reads the logical line that begins at the start of a physical one.</summary>
    public static LogicalLine Read(string source, int start, char escape)
    {
        var physical = Lines.At(source, start);
        var result = new LogicalLine(string.Empty, physical.End, physical.EndIncludingLineBreak);
        var contentStart = Lines.SkipSpace(source, physical.Start, physical.End);
        var contentEnd = TrimContinuation(source, contentStart, physical.End, escape, out var continues);
        result.Add(0, contentStart, contentEnd);
        if (!continues)
        {
            result.Text = source.Substring(contentStart, contentEnd - contentStart);
            return result;
        }

        var text = new StringBuilder().Append(source, contentStart, contentEnd - contentStart);
        while (continues && result.Next < source.Length)
        {
            physical = Lines.At(source, result.Next);
            (result.End, result.Next) = (physical.End, physical.EndIncludingLineBreak);
            if (Lines.IsComment(source, physical) || Lines.SkipSpace(source, physical.Start, physical.End) == physical.End)
            {
                continue;
            }

            contentEnd = TrimContinuation(source, physical.Start, physical.End, escape, out continues);
            result.Add(text.Length, physical.Start, contentEnd);
            text.Append(source, physical.Start, contentEnd - physical.Start);
        }

        result.Text = text.ToString();
        return result;
    }

    /// <summary>The pieces of the file that a logical range covers, in order, none of them empty.</summary>
    public IEnumerable<(int Start, int End)> Pieces(int start, int end)
    {
        if (start < firstLength && start < end)
        {
            yield return (firstRawStart + start, firstRawStart + Math.Min(end, firstLength));
        }

        for (var i = morePieces is null || end <= firstLength ? int.MaxValue : FindPiece(start); i < morePieces?.Count && morePieces[i].LogicalStart < end; i++)
        {
            var (logicalStart, rawStart, length) = morePieces[i];
            var from = Math.Max(start, logicalStart);
            var to = Math.Min(end, logicalStart + length);
            if (from < to)
            {
                yield return (rawStart + from - logicalStart, rawStart + to - logicalStart);
            }
        }
    }

    /// <summary>The span in the file from the first to the last character of a logical range that is not empty.</summary>
    public TextSpan ToOuter(int start, int end)
    {
        var first = -1;
        var last = -1;
        foreach (var (from, to) in Pieces(start, end))
        {
            first = first < 0 ? from : first;
            last = to;
        }

        return first < 0 ? new TextSpan(End, 0) : TextSpan.FromBounds(first, last);
    }

    // BuildKit: a line goes on when it ends in the escape character and blanks, unless a second escape character stands before.
    private static int TrimContinuation(string source, int start, int end, char escape, out bool continues)
    {
        var last = end - 1;
        while (last >= start && source[last] is ' ' or '\t')
        {
            last--;
        }

        continues = last >= start && source[last] == escape && (last == start || source[last - 1] != escape);
        return continues ? last : end;
    }

    private void Add(int logicalStart, int rawStart, int rawEnd)
    {
        if (logicalStart == 0 && morePieces is null && firstLength == 0)
        {
            (firstRawStart, firstLength) = (rawStart, rawEnd - rawStart);
            return;
        }

        (morePieces ??= []).Add((logicalStart, rawStart, rawEnd - rawStart));
    }

    /// <summary>Index of the last of the further pieces that begins at or before a logical offset; the first one if none does.</summary>
    private int FindPiece(int position)
    {
        var low = 0;
        var high = (morePieces?.Count ?? 0) - 1;
        while (low < high)
        {
            var middle = low + ((high - low + 1) / 2);
            if (morePieces is not null && morePieces[middle].LogicalStart <= position)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        // Pieces of no text share their start with the next one; whoever asked passes over them.
        while (low > 0 && morePieces is not null && morePieces[low].LogicalStart >= position)
        {
            low--;
        }

        return low;
    }
}
