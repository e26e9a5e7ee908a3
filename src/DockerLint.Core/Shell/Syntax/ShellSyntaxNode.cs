namespace DockerLint.Shell.Syntax;

/// <summary>Any node of a shell text. Its spans count in the text of its tree; <see cref="FileSpan"/> counts in the file.</summary>
public abstract class ShellSyntaxNode : SyntaxNode
{
    private protected ShellSyntaxNode(ShellSyntaxKind kind, ShellNodeParts parts)
        : base((int)kind, parts.FirstToken, parts.EndToken, parts.Children)
    {
    }

    /// <summary>What it is.</summary>
    public ShellSyntaxKind Kind => (ShellSyntaxKind)RawKind;

    /// <summary>The tree it belongs to.</summary>
    public new ShellSyntaxTree SyntaxTree => (ShellSyntaxTree)base.SyntaxTree;

    /// <summary>Its place in the file that the shell text stands in.</summary>
    public TextSpan FileSpan => SyntaxTree.GetFileSpan(Span);

    private protected IReadOnlyList<SyntaxToken> Tokens(IReadOnlyList<int> indices)
    {
        if (indices.Count == 0)
        {
            return [];
        }

        var tokens = new SyntaxToken[indices.Count];
        for (var i = 0; i < tokens.Length; i++)
        {
            tokens[i] = Token(indices[i]);
        }

        return tokens;
    }
}
