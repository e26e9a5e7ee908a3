namespace DockerLint.Shell.Syntax;

/// <summary>Commands one after the other.</summary>
internal sealed class ListNode(TextSpan span, IReadOnlyList<AndOrNode> items) : ShellNode(span)
{
    public IReadOnlyList<AndOrNode> Items { get; } = items;
}
