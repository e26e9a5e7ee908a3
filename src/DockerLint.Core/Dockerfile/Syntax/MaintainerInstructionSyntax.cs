namespace DockerLint.Dockerfile.Syntax;

/// <summary><c>MAINTAINER name</c>, deprecated.</summary>
public sealed class MaintainerInstructionSyntax : InstructionSyntax
{
    internal MaintainerInstructionSyntax(InstructionParts parts, WordSyntax value)
        : base(DockerfileSyntaxKind.MaintainerInstruction, parts)
    {
        Value = value;
    }

    /// <summary>The rest of the line, blanks inside it included, as BuildKit takes it; missing when there is none.</summary>
    public WordSyntax Value { get; }
}
