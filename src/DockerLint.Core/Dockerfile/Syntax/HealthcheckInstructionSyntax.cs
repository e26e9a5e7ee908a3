namespace DockerLint.Dockerfile.Syntax;

/// <summary><c>HEALTHCHECK [flags] CMD command</c> or <c>HEALTHCHECK NONE</c>.</summary>
public sealed class HealthcheckInstructionSyntax : InstructionSyntax
{
    private readonly int type;

    internal HealthcheckInstructionSyntax(InstructionParts parts, int type, string typeName, CommandSyntax? command)
        : base(DockerfileSyntaxKind.HealthcheckInstruction, parts)
    {
        this.type = type;
        TypeName = typeName;
        Command = command;
    }

    /// <summary>The word NONE or CMD as written, or whatever stands there; missing when nothing does.</summary>
    public SyntaxToken TypeToken => Token(type);

    /// <summary>That word in upper case; empty when it is missing.</summary>
    public string TypeName { get; }

    /// <summary>Whether it switches off the check of the base image.</summary>
    public bool IsNone => TypeName == "NONE";

    /// <summary>What follows the type; null when nothing does.</summary>
    public CommandSyntax? Command { get; }
}
