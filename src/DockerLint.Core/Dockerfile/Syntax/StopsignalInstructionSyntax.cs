namespace DockerLint.Dockerfile.Syntax;

/// <summary><c>STOPSIGNAL signal</c>.</summary>
public sealed class StopsignalInstructionSyntax : InstructionSyntax
{
    internal StopsignalInstructionSyntax(InstructionParts parts, WordSyntax value)
        : base(DockerfileSyntaxKind.StopsignalInstruction, parts)
    {
        Value = value;
    }

    /// <summary>The rest of the line, blanks inside it included, as BuildKit takes it; missing when there is none.</summary>
    public WordSyntax Value { get; }
}
