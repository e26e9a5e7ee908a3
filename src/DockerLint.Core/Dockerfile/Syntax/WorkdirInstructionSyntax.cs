namespace DockerLint.Dockerfile.Syntax;

/// <summary><c>WORKDIR path</c>.</summary>
public sealed class WorkdirInstructionSyntax : InstructionSyntax
{
    internal WorkdirInstructionSyntax(InstructionParts parts, WordSyntax value)
        : base(DockerfileSyntaxKind.WorkdirInstruction, parts)
    {
        Value = value;
    }

    /// <summary>The rest of the line, blanks inside it included, as BuildKit takes it; missing when there is none.</summary>
    public WordSyntax Value { get; }
}
