namespace DockerLint.Shell.Syntax;

/// <summary><c>(( … ))</c>.</summary>
internal sealed class ArithmeticNode(TextSpan span, WordNode expression, IReadOnlyList<RedirectionNode> redirections)
    : CommandNode(span, redirections)
{
    public WordNode Expression { get; } = expression;
}
