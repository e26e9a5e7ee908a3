namespace DockerLint.Shell.Syntax;

/// <summary><c>while</c> or <c>until</c>; the names that its condition or body assigns.</summary>
internal sealed class LoopNode(TextSpan span, ListNode condition, ListNode body, IReadOnlyCollection<string> assignedNames, IReadOnlyList<RedirectionNode> redirections)
    : CommandNode(span, redirections)
{
    public ListNode Condition { get; } = condition;

    public ListNode Body { get; } = body;

    public IReadOnlyCollection<string> AssignedNames { get; } = assignedNames;
}
