namespace DockerLint.Shell.Syntax;

/// <summary><c>{ list; }</c> or <c>( list )</c>.</summary>
internal sealed class GroupNode(TextSpan span, bool isSubshell, ListNode body, IReadOnlyList<RedirectionNode> redirections)
    : CommandNode(span, redirections)
{
    public bool IsSubshell { get; } = isSubshell;

    public ListNode Body { get; } = body;
}
