namespace DockerLint.Shell.Syntax;

/// <summary>A command of any kind with its redirections.</summary>
internal abstract class CommandNode(TextSpan span, IReadOnlyList<RedirectionNode> redirections) : ShellNode(span)
{
    public IReadOnlyList<RedirectionNode> Redirections { get; } = redirections;
}
