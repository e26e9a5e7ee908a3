namespace DockerLint.Shell.Syntax;

/// <summary>Text that stands for itself; quoted when a backslash or single quotes protect it.</summary>
internal sealed class LiteralPart(TextSpan span, string text, bool isQuoted) : WordPart(span)
{
    public string Text { get; } = text;

    public bool IsQuoted { get; } = isQuoted;
}
