namespace DockerLint.Syntax;

/// <summary>Text between tokens: blanks, comments, continuations, line breaks that end no instruction.</summary>
public readonly struct SyntaxTrivia : IEquatable<SyntaxTrivia>
{
    private readonly int index;
    private readonly int owner;

    internal SyntaxTrivia(SyntaxTree tree, int index, int owner)
    {
        SyntaxTree = tree;
        this.index = index;
        this.owner = owner;
    }

    /// <summary>The tree it belongs to.</summary>
    public SyntaxTree SyntaxTree { get; }

    /// <summary>Its kind, a value of the language's kind enumeration.</summary>
    public int RawKind => SyntaxTree.Tokens.TriviaKind(index);

    /// <summary>Its place.</summary>
    public TextSpan Span => SyntaxTree.Tokens.TriviaSpan(index, owner);

    /// <summary>The token that it leads or trails.</summary>
    public SyntaxToken Token => new(SyntaxTree, owner);

    /// <summary>Its characters.</summary>
    public override string ToString() => SyntaxTree.Text.ToString(Span);

    /// <inheritdoc/>
    public bool Equals(SyntaxTrivia other) => ReferenceEquals(SyntaxTree, other.SyntaxTree) && index == other.index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SyntaxTrivia other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => index;

    /// <summary>Same trivia of the same tree.</summary>
    public static bool operator ==(SyntaxTrivia left, SyntaxTrivia right) => left.Equals(right);

    /// <summary>Not the same trivia.</summary>
    public static bool operator !=(SyntaxTrivia left, SyntaxTrivia right) => !left.Equals(right);
}
