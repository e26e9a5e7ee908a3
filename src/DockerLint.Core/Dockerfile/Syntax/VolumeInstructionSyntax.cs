namespace DockerLint.Dockerfile.Syntax;

/// <summary><c>VOLUME path…</c>, as words or as a JSON array.</summary>
public sealed class VolumeInstructionSyntax : InstructionSyntax
{
    internal VolumeInstructionSyntax(InstructionParts parts, IReadOnlyList<ArgumentSyntax> paths, bool isJsonForm)
        : base(DockerfileSyntaxKind.VolumeInstruction, parts)
    {
        Paths = paths;
        IsJsonForm = isJsonForm;
    }

    /// <summary>The paths in order; the first one is missing when there is none.</summary>
    public IReadOnlyList<ArgumentSyntax> Paths { get; }

    /// <summary>Whether they are a JSON array.</summary>
    public bool IsJsonForm { get; }
}
