namespace DockerLint.Shell.Syntax;

/// <summary>Assignments, words and redirections; words and assignments may both be absent.</summary>
internal sealed class SimpleCommandNode(TextSpan span, IReadOnlyList<AssignmentNode> assignments, IReadOnlyList<WordNode> words, IReadOnlyList<RedirectionNode> redirections)
    : CommandNode(span, redirections)
{
    public IReadOnlyList<AssignmentNode> Assignments { get; } = assignments;

    public IReadOnlyList<WordNode> Words { get; } = words;
}
