namespace DockerLint.Dockerfile.Syntax;

/// <summary><c>ONBUILD instruction</c>.</summary>
public sealed class OnbuildInstructionSyntax : InstructionSyntax
{
    internal OnbuildInstructionSyntax(InstructionParts parts, InstructionSyntax trigger)
        : base(DockerfileSyntaxKind.OnbuildInstruction, parts)
    {
        Trigger = trigger;
    }

    /// <summary>The instruction that builds upon this image will run; an unknown one with a missing keyword when there is none.</summary>
    public InstructionSyntax Trigger { get; }
}
