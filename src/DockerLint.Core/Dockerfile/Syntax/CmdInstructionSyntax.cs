namespace DockerLint.Dockerfile.Syntax;

/// <summary><c>CMD command</c>.</summary>
public sealed class CmdInstructionSyntax : CommandInstructionSyntax
{
    internal CmdInstructionSyntax(InstructionParts parts, CommandSyntax command)
        : base(DockerfileSyntaxKind.CmdInstruction, parts, command)
    {
    }
}
