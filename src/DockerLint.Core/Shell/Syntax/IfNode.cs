namespace DockerLint.Shell.Syntax;

/// <summary><c>if</c> with its <c>elif</c> and <c>else</c>.</summary>
internal sealed class IfNode(TextSpan span, IReadOnlyList<IfClause> clauses, ListNode? otherwise, IReadOnlyList<RedirectionNode> redirections)
    : CommandNode(span, redirections)
{
    public IReadOnlyList<IfClause> Clauses { get; } = clauses;

    public ListNode? Otherwise { get; } = otherwise;
}
