namespace DockerLint.Dockerfile.Syntax;

/// <summary>A line whose first word is no instruction; the rest is kept as text.</summary>
public sealed class UnknownInstructionSyntax : InstructionSyntax
{
    internal UnknownInstructionSyntax(InstructionParts parts, ShellFormSyntax? text)
        : base(DockerfileSyntaxKind.UnknownInstruction, parts)
    {
        Text = text;
    }

    /// <summary>The rest of the line; null when there is none.</summary>
    public ShellFormSyntax? Text { get; }
}
