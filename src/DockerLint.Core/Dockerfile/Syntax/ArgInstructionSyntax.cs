namespace DockerLint.Dockerfile.Syntax;

/// <summary><c>ARG name[=default]…</c>.</summary>
public sealed class ArgInstructionSyntax : InstructionSyntax
{
    internal ArgInstructionSyntax(InstructionParts parts, IReadOnlyList<KeyValueSyntax> declarations)
        : base(DockerfileSyntaxKind.ArgInstruction, parts)
    {
        Declarations = declarations;
    }

    /// <summary>The names with or without defaults, in order; a missing one when there is none.</summary>
    public IReadOnlyList<KeyValueSyntax> Declarations { get; }
}
