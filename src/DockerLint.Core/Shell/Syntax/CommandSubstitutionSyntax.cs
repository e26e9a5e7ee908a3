namespace DockerLint.Shell.Syntax;

/// <summary><c>$( list )</c> or a list in backquotes: the output of commands in their place.</summary>
public sealed class CommandSubstitutionSyntax : ShellWordPartSyntax
{
    internal CommandSubstitutionSyntax(ShellNodeParts parts, CommandListSyntax commands, ShellSyntaxTree? innerTree)
        : base(ShellSyntaxKind.CommandSubstitution, parts)
    {
        Commands = commands;
        InnerTree = innerTree;
    }

    /// <summary><c>$(</c> or a backquote.</summary>
    public SyntaxToken OpenToken => GetFirstToken();

    /// <summary>Whether backquotes surround it.</summary>
    public bool IsBackquoted => OpenToken.ShellKind() == ShellSyntaxKind.BackquoteToken;

    /// <summary>The commands; they belong to <see cref="InnerTree"/> when there is one.</summary>
    public CommandListSyntax Commands { get; }

    /// <summary>
    /// The tree of the text that a shell reads after it has taken the escapes of backquotes away; null when there are none, so that
    /// the commands stand in this tree.
    /// </summary>
    public ShellSyntaxTree? InnerTree { get; }

    /// <summary><c>)</c> or a backquote.</summary>
    public SyntaxToken CloseToken => GetLastToken();
}
