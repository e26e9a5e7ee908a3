namespace DockerLint.Shell.Syntax;

/// <summary><c>( list )</c>: commands in a process of their own.</summary>
public sealed class SubshellCommandSyntax : ShellCommandSyntax
{
    private readonly int close;

    internal SubshellCommandSyntax(ShellNodeParts parts, CommandListSyntax body, int close)
        : base(ShellSyntaxKind.SubshellCommand, parts)
    {
        Body = body;
        this.close = close;
    }

    /// <summary>The bracket that opens it.</summary>
    public SyntaxToken OpenParenToken => GetFirstToken();

    /// <summary>The commands in it.</summary>
    public CommandListSyntax Body { get; }

    /// <summary>The bracket that closes it.</summary>
    public SyntaxToken CloseParenToken => Token(close);
}
