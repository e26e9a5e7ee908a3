namespace DockerLint.Dockerfile.Syntax;

/// <summary><c>RUN [flags] command</c>.</summary>
public sealed class RunInstructionSyntax : CommandInstructionSyntax
{
    internal RunInstructionSyntax(InstructionParts parts, CommandSyntax command)
        : base(DockerfileSyntaxKind.RunInstruction, parts, command)
    {
    }
}
