namespace DockerLint.Dockerfile.Syntax;

/// <summary>An instruction that is a command: RUN, CMD, ENTRYPOINT, SHELL.</summary>
public abstract class CommandInstructionSyntax : InstructionSyntax
{
    private protected CommandInstructionSyntax(DockerfileSyntaxKind kind, InstructionParts parts, CommandSyntax command)
        : base(kind, parts) => Command = command;

    /// <summary>The command; a shell form with a missing token when there is none.</summary>
    public CommandSyntax Command { get; }

    /// <summary>The command as text for a shell; null in exec form.</summary>
    public ShellFormSyntax? ShellForm => Command as ShellFormSyntax;

    /// <summary>The command as a JSON array; null in shell form.</summary>
    public ExecFormSyntax? ExecForm => Command as ExecFormSyntax;
}
