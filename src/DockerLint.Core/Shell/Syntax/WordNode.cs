namespace DockerLint.Shell.Syntax;

/// <summary>A word: literal text, quotations and expansions end to end.</summary>
internal sealed class WordNode(TextSpan span, IReadOnlyList<WordPart> parts) : ShellNode(span)
{
    public IReadOnlyList<WordPart> Parts { get; } = parts;

    /// <summary>The text of a word that is one unquoted literal: a keyword, a name; null for any other.</summary>
    public string? Keyword => Parts.Count == 1 && Parts[0] is LiteralPart { IsQuoted: false } literal ? literal.Text : null;
}
