namespace DockerLint.Dockerfile.Syntax;

/// <summary><c>ENTRYPOINT command</c>.</summary>
public sealed class EntrypointInstructionSyntax : CommandInstructionSyntax
{
    internal EntrypointInstructionSyntax(InstructionParts parts, CommandSyntax command)
        : base(DockerfileSyntaxKind.EntrypointInstruction, parts, command)
    {
    }
}
