namespace DockerLint.Dockerfile.Syntax;

/// <summary>
/// A parser directive: <c># name=value</c> at the very top. BuildKit reads <c>syntax</c>, <c>escape</c> and <c>check</c>, each at
/// most once; the first line that has not this form ends the region.
/// </summary>
public sealed class ParserDirectiveSyntax : DockerfileNode
{
    internal ParserDirectiveSyntax(int firstToken, bool isKnown, bool isRepeated)
        : base(DockerfileSyntaxKind.ParserDirective, firstToken, firstToken + 4)
    {
        IsKnown = isKnown;
        IsRepeated = isRepeated;
    }

    /// <summary>The number sign.</summary>
    public SyntaxToken HashToken => Token(FirstTokenIndex);

    /// <summary>The name as written.</summary>
    public SyntaxToken NameToken => Token(FirstTokenIndex + 1);

    /// <summary>The equals sign.</summary>
    public SyntaxToken EqualsToken => Token(FirstTokenIndex + 2);

    /// <summary>The value without blanks around it.</summary>
    public SyntaxToken ValueToken => Token(FirstTokenIndex + 3);

    /// <summary>The name in lower case.</summary>
    public string Name => NameToken.Text.ToLowerInvariant();

    /// <summary>The value.</summary>
    public string Value => ValueToken.Text;

    /// <summary>Whether BuildKit knows a directive of this name; it leaves others without effect.</summary>
    public bool IsKnown { get; }

    /// <summary>Whether an earlier line has the same name; BuildKit refuses that.</summary>
    public bool IsRepeated { get; }
}
