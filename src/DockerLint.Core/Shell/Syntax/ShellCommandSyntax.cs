namespace DockerLint.Shell.Syntax;

/// <summary>A command of any kind with its redirections.</summary>
public abstract class ShellCommandSyntax : ShellSyntaxNode
{
    private protected ShellCommandSyntax(ShellSyntaxKind kind, ShellNodeParts parts)
        : base(kind, parts) => Redirections = parts.All<RedirectionSyntax>();

    /// <summary>Its redirections in order.</summary>
    public IReadOnlyList<RedirectionSyntax> Redirections { get; }
}
