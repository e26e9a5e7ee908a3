namespace DockerLint.Shell.Syntax;

/// <summary>Parts in double quotes.</summary>
internal sealed class QuotedPart(TextSpan span, IReadOnlyList<WordPart> parts) : WordPart(span)
{
    public IReadOnlyList<WordPart> Parts { get; } = parts;
}
