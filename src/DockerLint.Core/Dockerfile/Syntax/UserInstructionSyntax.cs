namespace DockerLint.Dockerfile.Syntax;

/// <summary><c>USER user[:group]</c>.</summary>
public sealed class UserInstructionSyntax : InstructionSyntax
{
    internal UserInstructionSyntax(InstructionParts parts, WordSyntax value)
        : base(DockerfileSyntaxKind.UserInstruction, parts)
    {
        Value = value;
    }

    /// <summary>The rest of the line, blanks inside it included, as BuildKit takes it; missing when there is none.</summary>
    public WordSyntax Value { get; }
}
