namespace DockerLint.Compose.Syntax;

/// <summary>A node of a Compose file.</summary>
public abstract class ComposeSyntaxNode : SyntaxNode
{
    private protected ComposeSyntaxNode(ComposeSyntaxKind kind, int firstToken, int endToken, IEnumerable<SyntaxNode>? children = null)
        : base((int)kind, firstToken, endToken, children)
    {
    }

    /// <summary>Its kind.</summary>
    public ComposeSyntaxKind Kind => (ComposeSyntaxKind)RawKind;
}
