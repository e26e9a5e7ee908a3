namespace DockerLint.Dockerfile.Syntax;

/// <summary><c>LABEL name=value…</c>, or the legacy <c>LABEL name value</c>.</summary>
public sealed class LabelInstructionSyntax : InstructionSyntax
{
    internal LabelInstructionSyntax(InstructionParts parts, IReadOnlyList<KeyValueSyntax> pairs, bool isLegacyForm)
        : base(DockerfileSyntaxKind.LabelInstruction, parts)
    {
        Pairs = pairs;
        IsLegacyForm = isLegacyForm;
    }

    /// <summary>The pairs in order; a missing one when there is none.</summary>
    public IReadOnlyList<KeyValueSyntax> Pairs { get; }

    /// <summary>Whether it is the legacy form: a blank instead of an equals sign, one pair only.</summary>
    public bool IsLegacyForm { get; }
}
