namespace DockerLint.Shell.Syntax;

/// <summary><c>$(( ))</c>: text and the expansions in it, and whether an operator in it could change a variable.</summary>
internal sealed class ArithmeticPart(TextSpan span, IReadOnlyList<WordPart> parts, bool mayAssign) : WordPart(span)
{
    public IReadOnlyList<WordPart> Parts { get; } = parts;

    public bool MayAssign { get; } = mayAssign;
}
