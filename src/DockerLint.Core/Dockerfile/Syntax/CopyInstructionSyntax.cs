namespace DockerLint.Dockerfile.Syntax;

/// <summary><c>COPY [flags] source… destination</c>.</summary>
public sealed class CopyInstructionSyntax : TransferInstructionSyntax
{
    internal CopyInstructionSyntax(InstructionParts parts, IReadOnlyList<ArgumentSyntax> arguments, bool isJsonForm)
        : base(DockerfileSyntaxKind.CopyInstruction, parts, arguments, isJsonForm)
    {
    }
}
