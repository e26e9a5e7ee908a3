using System.Text;

namespace DockerLint.Text;

/// <summary>
/// The immutable text of one file. Bytes that its encoding cannot decode stand in it as lone surrogates U+DC80 to U+DCFF
/// (the byte plus U+DC00), so that the file can be written back byte for byte.
/// </summary>
public sealed class SourceText
{
    private readonly string text;
    private int[]? lineStarts;

    private SourceText(string text, Encoding? encoding, bool hasByteOrderMark)
    {
        this.text = text;
        Encoding = encoding;
        HasByteOrderMark = hasByteOrderMark;
    }

    /// <summary>Number of UTF-16 units.</summary>
    public int Length => text.Length;

    /// <summary>The encoding the file was read with; null for a text that never was a file.</summary>
    public Encoding? Encoding { get; }

    /// <summary>Whether the file began with a byte order mark, which is not a part of the text.</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>Number of lines; an empty text has one, and so does the piece behind a final line break.</summary>
    public int LineCount => LineStarts.Length;

    private int[] LineStarts => lineStarts ??= FindLineStarts(text);

    /// <summary>The UTF-16 unit at a 0-based offset.</summary>
    public char this[int position] => text[position];

    /// <summary>A text from a string.</summary>
    /// <param name="text">The characters, kept as they are.</param>
    /// <param name="encoding">The encoding of the file it came from, if any.</param>
    /// <param name="hasByteOrderMark">Whether a byte order mark was removed before it.</param>
    public static SourceText From(string text, Encoding? encoding = null, bool hasByteOrderMark = false) =>
        new(text ?? throw new ArgumentNullException(nameof(text)), encoding, hasByteOrderMark);

    /// <summary>The whole text.</summary>
    public override string ToString() => text;

    /// <summary>The characters of a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the text.</exception>
    public string ToString(TextSpan span) => text.Substring(span.Start, span.Length);

    /// <summary>One line by its 0-based number. LF, CR LF and a lone CR each end a line, as editors count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public TextLine GetLine(int line)
    {
        var starts = LineStarts;
        if (line < 0 || line >= starts.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(line));
        }

        var start = starts[line];
        var next = line + 1 < starts.Length ? starts[line + 1] : text.Length;
        var end = next;
        if (line + 1 < starts.Length)
        {
            end--;
            if (text[end] == '\n' && end > start && text[end - 1] == '\r')
            {
                end--;
            }
        }

        return new TextLine(start, end, next);
    }

    /// <summary>The 0-based line that an offset lies in; an offset at the end of the text lies in the last line.</summary>
    public int GetLineNumber(int position)
    {
        var found = Array.BinarySearch(LineStarts, position);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>Line and character of an offset, both 0-based.</summary>
    public LinePosition GetLinePosition(int position)
    {
        var line = GetLineNumber(position);
        return new LinePosition(line, position - LineStarts[line]);
    }

    /// <summary>Both ends of a span by line and character.</summary>
    public LinePositionSpan GetLineSpan(TextSpan span) => new(GetLinePosition(span.Start), GetLinePosition(span.End));

    /// <summary>The 0-based offset of a line and character; a character beyond the line's end gives the line's end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public int GetPosition(LinePosition position)
    {
        var line = GetLine(position.Line);
        return Math.Min(line.Start + position.Character, line.End);
    }

    /// <summary>The text with changes made, all given in offsets of this text.</summary>
    /// <exception cref="ArgumentException">Two changes overlap, or one lies outside the text.</exception>
    public SourceText WithChanges(IEnumerable<TextChange> changes)
    {
        // Insertions at one place keep the order in which they were given.
        var ordered = changes.Select((change, index) => (change, index)).OrderBy(x => x.change.Span.Start).ThenBy(x => x.change.Span.Length).ThenBy(x => x.index);
        var result = new StringBuilder();
        var position = 0;
        foreach (var (change, _) in ordered)
        {
            if (change.Span.Start < position || change.Span.End > text.Length)
            {
                throw new ArgumentException("Changes overlap or lie outside the text.", nameof(changes));
            }

            result.Append(text, position, change.Span.Start - position).Append(change.NewText);
            position = change.Span.End;
        }

        result.Append(text, position, text.Length - position);
        return new SourceText(result.ToString(), Encoding, HasByteOrderMark);
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int>(1 + (text.Length / 32)) { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts.ToArray();
    }
}
