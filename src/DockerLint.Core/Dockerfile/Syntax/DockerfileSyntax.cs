namespace DockerLint.Dockerfile.Syntax;

/// <summary>A whole Dockerfile.</summary>
public sealed class DockerfileSyntax : DockerfileNode
{
    internal DockerfileSyntax(int endToken, IReadOnlyList<ParserDirectiveSyntax> directives, IReadOnlyList<InstructionSyntax> instructions)
        : base(DockerfileSyntaxKind.DockerfileFile, 0, endToken, directives.Concat<SyntaxNode>(instructions))
    {
        Directives = directives;
        Instructions = instructions;
    }

    /// <summary>The parser directives at its top that BuildKit would read, in order.</summary>
    public IReadOnlyList<ParserDirectiveSyntax> Directives { get; }

    /// <summary>All instructions in order, those before the first FROM included.</summary>
    public IReadOnlyList<InstructionSyntax> Instructions { get; }

    /// <summary>The end of the file.</summary>
    public SyntaxToken EndOfFileToken => GetLastToken();
}
