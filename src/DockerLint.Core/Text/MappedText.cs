namespace DockerLint.Text;

/// <summary>
/// A text that stands inside another one in pieces: the shell text of a RUN without its continuations, a here-document's body
/// without its tabs, a decoded JSON string, a YAML scalar. Every span of it maps back to the file.
/// </summary>
public sealed class MappedText
{
    private static readonly int[] NoPieces = [];

    // Without pieces the whole text stands at outerStart as it is, which is what most texts do.
    // Piece i covers logical offsets [logicalStarts[i], logicalStarts[i + 1]) and begins at outerStarts[i] in the file.
    // An outer length equal to the logical length maps one to one; any other (an escape sequence) maps as a whole.
    private readonly int[] logicalStarts;
    private readonly int[] outerStarts;
    private readonly int[] outerLengths;
    private readonly int outerStart;

    internal MappedText(string text, int[] logicalStarts, int[] outerStarts, int[] outerLengths, int outerStart)
    {
        Text = text;
        this.logicalStarts = logicalStarts;
        this.outerStarts = outerStarts;
        this.outerLengths = outerLengths;
        this.outerStart = outerStart;
    }

    /// <summary>The logical text.</summary>
    public string Text { get; }

    /// <summary>Number of UTF-16 units of the logical text.</summary>
    public int Length => Text.Length;

    /// <summary>A text that stands in the file in one piece.</summary>
    public static MappedText From(SourceText source, TextSpan span) =>
        new(source.ToString(span), NoPieces, NoPieces, NoPieces, span.Start);

    /// <summary>Offset in the file of a logical offset; the end of the text maps behind the last mapped character.</summary>
    /// <param name="position">0-based logical offset, the length of the text included.</param>
    public int ToOuter(int position)
    {
        if (logicalStarts.Length == 0)
        {
            return outerStart + position;
        }

        var piece = FindPiece(position);
        return Within(piece, position);
    }

    /// <summary>
    /// The span in the file of a logical span: from its first character to behind its last one. It may enclose text that is not
    /// part of the logical text (a continuation, a comment) when it crosses a seam; see <see cref="IsContiguous"/>.
    /// </summary>
    public TextSpan ToOuter(TextSpan span)
    {
        var start = ToOuter(span.Start);
        if (span.IsEmpty || logicalStarts.Length == 0)
        {
            return new TextSpan(start, span.Length);
        }

        var last = FindPiece(span.End - 1);
        var end = IsOneToOne(last) ? outerStarts[last] + (span.End - logicalStarts[last]) : outerStarts[last] + outerLengths[last];
        return TextSpan.FromBounds(Math.Min(start, end), Math.Max(start, end));
    }

    /// <summary>Whether a logical span stands in the file in one piece, character for character; only then may a fix replace it.</summary>
    public bool IsContiguous(TextSpan span)
    {
        if (logicalStarts.Length == 0)
        {
            return true;
        }

        var first = FindPiece(span.Start);
        var last = span.IsEmpty ? first : FindPiece(span.End - 1);
        return first == last && IsOneToOne(first);
    }

    /// <summary>A part of this text as a mapped text of its own.</summary>
    /// <param name="span">Logical span.</param>
    public MappedText Slice(TextSpan span)
    {
        var builder = new MappedTextBuilder(ToOuter(span.Start));
        CopyTo(builder, span);
        return builder.ToMappedText();
    }

    internal void CopyTo(MappedTextBuilder builder, TextSpan span)
    {
        if (logicalStarts.Length == 0)
        {
            builder.Append(Text, span.Start, span.Length, outerStart + span.Start);
            return;
        }

        for (var position = span.Start; position < span.End;)
        {
            var piece = FindPiece(position);
            var end = Math.Min(PieceEnd(piece), span.End);
            if (IsOneToOne(piece))
            {
                builder.Append(Text, position, end - position, Within(piece, position));
            }
            else
            {
                builder.AppendReplaced(Text.Substring(position, end - position), new TextSpan(outerStarts[piece], outerLengths[piece]));
            }

            position = end;
        }
    }

    /// <summary>The logical text.</summary>
    public override string ToString() => Text;

    private bool IsOneToOne(int piece) => PieceEnd(piece) - logicalStarts[piece] == outerLengths[piece];

    private int PieceEnd(int piece) => piece + 1 < logicalStarts.Length ? logicalStarts[piece + 1] : Text.Length;

    private int Within(int piece, int position)
    {
        var offset = position - logicalStarts[piece];
        if (IsOneToOne(piece))
        {
            return outerStarts[piece] + offset;
        }

        return offset == 0 ? outerStarts[piece] : position >= PieceEnd(piece) ? outerStarts[piece] + outerLengths[piece] : outerStarts[piece];
    }

    private int FindPiece(int position)
    {
        var found = Array.BinarySearch(logicalStarts, position);
        found = found >= 0 ? found : ~found - 1;
        // The end of the text belongs to its last piece; empty pieces cannot occur.
        return Math.Max(0, Math.Min(found, logicalStarts.Length - 1));
    }
}
