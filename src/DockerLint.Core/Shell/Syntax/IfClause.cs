namespace DockerLint.Shell.Syntax;

/// <summary>A condition of an <c>if</c> with what runs when it holds.</summary>
internal sealed class IfClause(ListNode condition, ListNode body)
{
    public ListNode Condition { get; } = condition;

    public ListNode Body { get; } = body;
}
