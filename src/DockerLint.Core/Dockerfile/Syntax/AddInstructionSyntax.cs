namespace DockerLint.Dockerfile.Syntax;

/// <summary><c>ADD [flags] source… destination</c>.</summary>
public sealed class AddInstructionSyntax : TransferInstructionSyntax
{
    internal AddInstructionSyntax(InstructionParts parts, IReadOnlyList<ArgumentSyntax> arguments, bool isJsonForm)
        : base(DockerfileSyntaxKind.AddInstruction, parts, arguments, isJsonForm)
    {
    }
}
