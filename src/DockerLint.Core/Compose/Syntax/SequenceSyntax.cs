namespace DockerLint.Compose.Syntax;

/// <summary>A sequence in block style or in flow style <c>[a, b]</c>.</summary>
public sealed class SequenceSyntax : ValueSyntax
{
    private readonly int closeBracket;

    internal SequenceSyntax(NodeProperties properties, int endToken, IReadOnlyList<SequenceItemSyntax> items, int closeBracket)
        : base(ComposeSyntaxKind.Sequence, properties, endToken, items)
    {
        Items = items;
        this.closeBracket = closeBracket;
    }

    /// <summary>The items in order.</summary>
    public IReadOnlyList<SequenceItemSyntax> Items { get; }

    /// <summary>Whether it stands in flow style.</summary>
    public bool IsFlow => closeBracket >= 0;

    /// <summary>The <c>[</c>; null in block style.</summary>
    public SyntaxToken? OpenBracket => IsFlow ? ContentToken : null;

    /// <summary>The <c>]</c>, missing if the file has none; null in block style.</summary>
    public SyntaxToken? CloseBracket => OptionalToken(closeBracket);
}
