namespace DockerLint.Dockerfile.Syntax;

/// <summary><c>EXPOSE port[/protocol]…</c>.</summary>
public sealed class ExposeInstructionSyntax : InstructionSyntax
{
    internal ExposeInstructionSyntax(InstructionParts parts, IReadOnlyList<WordSyntax> ports)
        : base(DockerfileSyntaxKind.ExposeInstruction, parts)
    {
        Ports = ports;
    }

    /// <summary>The ports as written; the first one is missing when there is none.</summary>
    public IReadOnlyList<WordSyntax> Ports { get; }
}
