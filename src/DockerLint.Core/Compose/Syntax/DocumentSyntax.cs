namespace DockerLint.Compose.Syntax;

/// <summary>One document of a file, with its directives and markers.</summary>
public sealed class DocumentSyntax : ComposeSyntaxNode
{
    private readonly int startMarker;
    private readonly int endMarker;

    internal DocumentSyntax(int firstToken, int endToken, int startMarker, ValueSyntax value, int endMarker)
        : base(ComposeSyntaxKind.Document, firstToken, endToken, [value])
    {
        this.startMarker = startMarker;
        this.endMarker = endMarker;
        Value = value;
    }

    /// <summary>What the document holds; a <see cref="MissingValueSyntax"/> if nothing.</summary>
    public ValueSyntax Value { get; }

    /// <summary>The <c>---</c>; null without one.</summary>
    public SyntaxToken? StartMarker => OptionalToken(startMarker);

    /// <summary>The <c>...</c>; null without one.</summary>
    public SyntaxToken? EndMarker => OptionalToken(endMarker);
}
