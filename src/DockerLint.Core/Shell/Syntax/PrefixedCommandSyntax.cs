namespace DockerLint.Shell.Syntax;

/// <summary>A compound command behind <c>time</c>, or any command behind <c>coproc</c>.</summary>
public sealed class PrefixedCommandSyntax : ShellCommandSyntax
{
    private readonly int name;

    internal PrefixedCommandSyntax(ShellNodeParts parts, int name, ShellCommandSyntax command)
        : base(ShellSyntaxKind.PrefixedCommand, parts)
    {
        this.name = name;
        Command = command;
    }

    /// <summary>The word <c>time</c> or <c>coproc</c>.</summary>
    public SyntaxToken Keyword => GetFirstToken();

    /// <summary>The name of a coprocess; null when there is none.</summary>
    public SyntaxToken? NameToken => OptionalToken(name);

    /// <summary>The command behind it.</summary>
    public ShellCommandSyntax Command { get; }
}
