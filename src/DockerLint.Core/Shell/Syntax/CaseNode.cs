namespace DockerLint.Shell.Syntax;

/// <summary><c>case word in … esac</c>.</summary>
internal sealed class CaseNode(TextSpan span, WordNode subject, IReadOnlyList<CaseItem> items, IReadOnlyList<RedirectionNode> redirections)
    : CommandNode(span, redirections)
{
    public WordNode Subject { get; } = subject;

    public IReadOnlyList<CaseItem> Items { get; } = items;
}
