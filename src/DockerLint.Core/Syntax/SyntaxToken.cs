namespace DockerLint.Syntax;

/// <summary>One token: a place in the table of its tree. Comparable and cheap to copy.</summary>
public readonly struct SyntaxToken : IEquatable<SyntaxToken>
{
    internal SyntaxToken(SyntaxTree tree, int index)
    {
        SyntaxTree = tree;
        Index = index;
    }

    /// <summary>The tree it belongs to.</summary>
    public SyntaxTree SyntaxTree { get; }

    /// <summary>0-based number of the token in its file.</summary>
    public int Index { get; }

    /// <summary>Its kind, a value of the language's kind enumeration.</summary>
    public int RawKind => SyntaxTree.Tokens.Kind(Index);

    /// <summary>Its place without trivia.</summary>
    public TextSpan Span => SyntaxTree.Tokens.Span(Index);

    /// <summary>Its place with the trivia that leads and trails it.</summary>
    public TextSpan FullSpan => TextSpan.FromBounds(SyntaxTree.Tokens.FullStart(Index), SyntaxTree.Tokens.FullEnd(Index));

    /// <summary>Its characters as they stand in the file.</summary>
    public string Text => SyntaxTree.Text.ToString(Span);

    /// <summary>Whether the grammar requires it and the file does not have it; its span is empty then.</summary>
    public bool IsMissing => SyntaxTree.Tokens.IsMissing(Index);

    /// <summary>The innermost node that holds it.</summary>
    public SyntaxNode Parent => SyntaxTree.Root.FindInnermost(Index);

    /// <summary>What stands before it, back to the end of the line before.</summary>
    public SyntaxTriviaList LeadingTrivia => new(SyntaxTree, Index, SyntaxTree.Tokens.FirstLeading(Index), SyntaxTree.Tokens.FirstTrailing(Index));

    /// <summary>What stands behind it, up to the end of its line.</summary>
    public SyntaxTriviaList TrailingTrivia => new(SyntaxTree, Index, SyntaxTree.Tokens.FirstTrailing(Index), SyntaxTree.Tokens.EndTrivia(Index));

    /// <summary>The token behind it; null for the last one.</summary>
    public SyntaxToken? GetNextToken() => Index + 1 < SyntaxTree.Tokens.Count ? new SyntaxToken(SyntaxTree, Index + 1) : null;

    /// <summary>The token before it; null for the first one.</summary>
    public SyntaxToken? GetPreviousToken() => Index > 0 ? new SyntaxToken(SyntaxTree, Index - 1) : null;

    /// <summary>Its place in the outermost file.</summary>
    public Location GetLocation() => SyntaxTree.GetLocation(Span);

    /// <summary>Its characters as they stand in the file.</summary>
    public override string ToString() => Text;

    /// <summary>Its characters with its trivia.</summary>
    public string ToFullString() => SyntaxTree.Text.ToString(FullSpan);

    /// <inheritdoc/>
    public bool Equals(SyntaxToken other) => ReferenceEquals(SyntaxTree, other.SyntaxTree) && Index == other.Index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SyntaxToken other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Index;

    /// <summary>Same token of the same tree.</summary>
    public static bool operator ==(SyntaxToken left, SyntaxToken right) => left.Equals(right);

    /// <summary>Not the same token.</summary>
    public static bool operator !=(SyntaxToken left, SyntaxToken right) => !left.Equals(right);
}
