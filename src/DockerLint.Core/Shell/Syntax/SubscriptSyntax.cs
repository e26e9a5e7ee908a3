namespace DockerLint.Shell.Syntax;

/// <summary><c>[…]</c> behind the name of an array.</summary>
public sealed class SubscriptSyntax : ShellSyntaxNode
{
    internal SubscriptSyntax(ShellNodeParts parts)
        : base(ShellSyntaxKind.Subscript, parts) => Parts = parts.All<ShellWordPartSyntax>();

    /// <summary>The bracket that opens it.</summary>
    public SyntaxToken OpenBracketToken => GetFirstToken();

    /// <summary>What stands between the brackets.</summary>
    public IReadOnlyList<ShellWordPartSyntax> Parts { get; }

    /// <summary>The bracket that closes it.</summary>
    public SyntaxToken CloseBracketToken => GetLastToken();
}
