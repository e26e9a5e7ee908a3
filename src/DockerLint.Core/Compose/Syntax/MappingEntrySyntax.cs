namespace DockerLint.Compose.Syntax;

/// <summary>A key with its value.</summary>
public sealed class MappingEntrySyntax : ComposeSyntaxNode
{
    private readonly int colon;
    private readonly bool hasQuestionMark;

    internal MappingEntrySyntax(int firstToken, int endToken, bool hasQuestionMark, ValueSyntax key, int colon, ValueSyntax value)
        : base(ComposeSyntaxKind.MappingEntry, firstToken, endToken, [key, value])
    {
        this.hasQuestionMark = hasQuestionMark;
        this.colon = colon;
        Key = key;
        Value = value;
    }

    /// <summary>The <c>?</c> of an explicit key; null without one.</summary>
    public SyntaxToken? QuestionMark => hasQuestionMark ? GetFirstToken() : null;

    /// <summary>The key; a <see cref="MissingValueSyntax"/> if the file leaves it out.</summary>
    public ValueSyntax Key { get; }

    /// <summary>The decoded key; null unless it is a scalar.</summary>
    public string? KeyText => (Key as ScalarSyntax)?.Value;

    /// <summary>The colon; missing if the file has none.</summary>
    public SyntaxToken Colon => Token(colon);

    /// <summary>The value; a <see cref="MissingValueSyntax"/> if the file leaves it out.</summary>
    public ValueSyntax Value { get; }

    /// <summary>The entry of the same mapping that has the same key and stands first; null unless this one repeats a key.</summary>
    public MappingEntrySyntax? FirstDefinition { get; internal set; }
}
