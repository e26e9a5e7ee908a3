namespace DockerLint.Shell.Syntax;

/// <summary>A part of a word.</summary>
public abstract class ShellWordPartSyntax : ShellSyntaxNode
{
    private protected ShellWordPartSyntax(ShellSyntaxKind kind, ShellNodeParts parts)
        : base(kind, parts)
    {
    }
}
