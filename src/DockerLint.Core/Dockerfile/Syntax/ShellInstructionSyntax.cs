namespace DockerLint.Dockerfile.Syntax;

/// <summary><c>SHELL ["program", "argument"]</c>; BuildKit takes the JSON form only.</summary>
public sealed class ShellInstructionSyntax : CommandInstructionSyntax
{
    internal ShellInstructionSyntax(InstructionParts parts, CommandSyntax command)
        : base(DockerfileSyntaxKind.ShellInstruction, parts, command)
    {
    }
}
