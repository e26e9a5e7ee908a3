namespace DockerLint.Dockerfile.Syntax;

/// <summary>What the parser has collected for one instruction.</summary>
internal sealed class InstructionParts
{
    public required string Name { get; init; }

    public required int FirstToken { get; init; }

    public required TextSpan KeywordSpan { get; init; }

    public int EndToken { get; set; }

    public List<SyntaxNode> Children { get; } = [];

    public List<FlagSyntax> Flags { get; } = [];

    public List<HeredocSyntax> Heredocs { get; } = [];

    public T Add<T>(T node)
        where T : SyntaxNode
    {
        Children.Add(node);
        return node;
    }
}
