namespace DockerLint.Shell.Syntax;

/// <summary>A whole shell text.</summary>
public sealed class ShellScriptSyntax : ShellSyntaxNode
{
    internal ShellScriptSyntax(ShellNodeParts parts, CommandListSyntax commands)
        : base(ShellSyntaxKind.Script, parts) => Commands = commands;

    /// <summary>Its commands.</summary>
    public CommandListSyntax Commands { get; }

    /// <summary>The token of no width at the end of the text.</summary>
    public SyntaxToken EndOfFileToken => GetLastToken();
}
