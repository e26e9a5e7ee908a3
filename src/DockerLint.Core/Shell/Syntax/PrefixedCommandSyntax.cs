namespace DockerLint.Shell.Syntax;

/// <summary>A compound command behind <c>time</c>, or any command behind <c>coproc</c>.</summary>
public sealed class PrefixedCommandSyntax : ShellCommandSyntax
{
    internal PrefixedCommandSyntax(ShellNodeParts parts, ShellCommandSyntax command)
        : base(ShellSyntaxKind.PrefixedCommand, parts) => Command = command;

    /// <summary>The word <c>time</c> or <c>coproc</c>.</summary>
    public SyntaxToken Keyword => GetFirstToken();

    /// <summary>The command behind it.</summary>
    public ShellCommandSyntax Command { get; }
}
