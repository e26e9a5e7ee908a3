namespace DockerLint.Dockerfile.Syntax;

/// <summary><c>FROM [--platform=…] image [AS name]</c>.</summary>
public sealed class FromInstructionSyntax : InstructionSyntax
{
    private readonly int asKeyword;

    internal FromInstructionSyntax(InstructionParts parts, IReadOnlyList<WordSyntax> arguments, int asKeyword)
        : base(DockerfileSyntaxKind.FromInstruction, parts)
    {
        Arguments = arguments;
        this.asKeyword = asKeyword;
    }

    /// <summary>All words in order, AS left out; the first one is missing when there is none.</summary>
    public IReadOnlyList<WordSyntax> Arguments { get; }

    /// <summary>The image or the name of an earlier stage, as written; missing when there is none.</summary>
    public WordSyntax Image => Arguments[0];

    /// <summary>The word AS, in any case; null if it does not stand second.</summary>
    public SyntaxToken? AsKeyword => OptionalToken(asKeyword);

    /// <summary>The name behind AS; null without AS or without a name.</summary>
    public WordSyntax? StageName => asKeyword >= 0 && Arguments.Count > 1 ? Arguments[1] : null;
}
