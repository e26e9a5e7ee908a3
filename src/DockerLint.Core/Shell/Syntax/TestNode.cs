namespace DockerLint.Shell.Syntax;

/// <summary><c>[[ … ]]</c>: the words from the opening brackets to the closing ones, operators among them.</summary>
internal sealed class TestNode(TextSpan span, IReadOnlyList<WordNode> words, IReadOnlyList<RedirectionNode> redirections)
    : CommandNode(span, redirections)
{
    public IReadOnlyList<WordNode> Words { get; } = words;
}
