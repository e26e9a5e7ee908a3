namespace DockerLint.Shell.Syntax;

/// <summary><c>&lt;( list )</c> or <c>&gt;( list )</c>: the name of a file that commands write or read.</summary>
public sealed class ProcessSubstitutionSyntax : ShellWordPartSyntax
{
    internal ProcessSubstitutionSyntax(ShellNodeParts parts, CommandListSyntax commands)
        : base(ShellSyntaxKind.ProcessSubstitution, parts) => Commands = commands;

    /// <summary><c>&lt;(</c> or <c>&gt;(</c>.</summary>
    public SyntaxToken OpenToken => GetFirstToken();

    /// <summary>The commands.</summary>
    public CommandListSyntax Commands { get; }

    /// <summary>The bracket that closes it.</summary>
    public SyntaxToken CloseParenToken => GetLastToken();
}
