namespace DockerLint.Compose.Syntax;

/// <summary>What can stand as a key, a value or an item: a mapping, a sequence, a scalar, an alias, or nothing at all.</summary>
public abstract class ValueSyntax : ComposeSyntaxNode
{
    private readonly NodeProperties properties;

    private protected ValueSyntax(ComposeSyntaxKind kind, NodeProperties properties, int endToken, IEnumerable<SyntaxNode>? children = null)
        : base(kind, properties.FirstToken, endToken, children) => this.properties = properties;

    /// <summary>The anchor <c>&amp;name</c> before it; null without one.</summary>
    public SyntaxToken? Anchor => OptionalToken(properties.AnchorToken);

    /// <summary>The tag before it as written, <c>!reset</c>; null without one.</summary>
    public SyntaxToken? Tag => OptionalToken(properties.TagToken);

    /// <summary>Its place without anchor and tag.</summary>
    public TextSpan ContentSpan
    {
        get
        {
            var end = Math.Max(Span.End, ContentToken.Span.Start);
            return TextSpan.FromBounds(ContentToken.Span.Start, end);
        }
    }

    /// <summary>This node, or the anchored node that it stands for if it is an alias; null for an alias without a target.</summary>
    public virtual ValueSyntax? ResolveAlias() => this;

    private protected SyntaxToken ContentToken => Token(properties.ContentToken);
}
