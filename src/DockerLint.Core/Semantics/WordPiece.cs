namespace DockerLint.Semantics;

/// <summary>A piece of a word: a <see cref="LiteralPiece"/> or a <see cref="VariableReference"/>.</summary>
public abstract class WordPiece
{
    private protected WordPiece(TextSpan span, bool isQuoted)
    {
        Span = span;
        IsQuoted = isQuoted;
    }

    /// <summary>Where the piece stands, relative to the text of the whole word; quotes and escapes around it may lie outside.</summary>
    public TextSpan Span { get; }

    /// <summary>Whether quotes or an escape character keep blanks in it from separating words.</summary>
    public bool IsQuoted { get; }
}
