namespace DockerLint.Shell.Syntax;

/// <summary><c>2&gt;file</c> and the like. The target of a here-document is its delimiter.</summary>
public sealed class RedirectionSyntax : ShellSyntaxNode
{
    private readonly int symbol;

    internal RedirectionSyntax(ShellNodeParts parts, int symbol, ShellWordSyntax target)
        : base(ShellSyntaxKind.Redirection, parts)
    {
        this.symbol = symbol;
        Target = target;
    }

    /// <summary>The number, or the name in braces, of what is redirected; null when the operator implies it.</summary>
    public SyntaxToken? DescriptorToken => symbol > FirstTokenIndex ? GetFirstToken() : null;

    /// <summary>The operator.</summary>
    public SyntaxToken OperatorToken => Token(symbol);

    /// <summary>The target; missing when nothing follows the operator.</summary>
    public ShellWordSyntax Target { get; }

    /// <summary>
    /// The here-document that it announces, which stands behind the next line break and in the innermost node that is open there;
    /// null for any other redirection.
    /// </summary>
    public HereDocumentSyntax? HereDocument { get; internal set; }
}
