namespace DockerLint.Semantics;

/// <summary>A piece of a word that stands for itself.</summary>
public sealed class LiteralPiece : WordPiece
{
    internal LiteralPiece(TextSpan span, string text, bool isQuoted)
        : base(span, isQuoted) => Text = text;

    /// <summary>The text after removal of quotes and escapes.</summary>
    public string Text { get; }
}
