namespace DockerLint.Shell.Syntax;

/// <summary><c>{ list; }</c>: commands as one.</summary>
public sealed class GroupCommandSyntax : ShellCommandSyntax
{
    private readonly int close;

    internal GroupCommandSyntax(ShellNodeParts parts, CommandListSyntax body, int close)
        : base(ShellSyntaxKind.GroupCommand, parts)
    {
        Body = body;
        this.close = close;
    }

    /// <summary>The brace that opens it.</summary>
    public SyntaxToken OpenBraceToken => GetFirstToken();

    /// <summary>The commands in it.</summary>
    public CommandListSyntax Body { get; }

    /// <summary>The brace that closes it.</summary>
    public SyntaxToken CloseBraceToken => Token(close);
}
