namespace DockerLint.Shell.Syntax;

/// <summary><c>for</c> or <c>select</c> over words, or <c>for (( ))</c>, which has no variable and its header as one word.</summary>
internal sealed class ForNode(TextSpan span, string? variable, IReadOnlyList<WordNode> words, ListNode body, IReadOnlyCollection<string> assignedNames, IReadOnlyList<RedirectionNode> redirections)
    : CommandNode(span, redirections)
{
    public string? Variable { get; } = variable;

    public IReadOnlyList<WordNode> Words { get; } = words;

    public ListNode Body { get; } = body;

    public IReadOnlyCollection<string> AssignedNames { get; } = assignedNames;
}
