namespace DockerLint.Shell.Syntax;

/// <summary><c>( elements )</c> behind an equals sign.</summary>
public sealed class ArrayLiteralSyntax : ShellWordPartSyntax
{
    internal ArrayLiteralSyntax(ShellNodeParts parts)
        : base(ShellSyntaxKind.ArrayLiteral, parts) => Elements = parts.All<ShellWordSyntax>();

    /// <summary>The bracket that opens it.</summary>
    public SyntaxToken OpenParenToken => GetFirstToken();

    /// <summary>Its elements, each with its <c>[subscript]=</c> if it has one.</summary>
    public IReadOnlyList<ShellWordSyntax> Elements { get; }

    /// <summary>The bracket that closes it.</summary>
    public SyntaxToken CloseParenToken => GetLastToken();
}
