namespace DockerLint.Shell.Syntax;

/// <summary>Patterns of a <c>case</c> with what runs when one of them matches.</summary>
internal sealed class CaseItem(IReadOnlyList<WordNode> patterns, ListNode body)
{
    public IReadOnlyList<WordNode> Patterns { get; } = patterns;

    public ListNode Body { get; } = body;
}
