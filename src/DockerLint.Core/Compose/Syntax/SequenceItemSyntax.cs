namespace DockerLint.Compose.Syntax;

/// <summary>One item of a sequence.</summary>
public sealed class SequenceItemSyntax : ComposeSyntaxNode
{
    private readonly bool hasDash;

    internal SequenceItemSyntax(int firstToken, int endToken, bool hasDash, ValueSyntax value)
        : base(ComposeSyntaxKind.SequenceItem, firstToken, endToken, [value])
    {
        this.hasDash = hasDash;
        Value = value;
    }

    /// <summary>The <c>-</c>; null in flow style.</summary>
    public SyntaxToken? Dash => hasDash ? GetFirstToken() : null;

    /// <summary>The item; a <see cref="MissingValueSyntax"/> if nothing stands behind the dash.</summary>
    public ValueSyntax Value { get; }
}
