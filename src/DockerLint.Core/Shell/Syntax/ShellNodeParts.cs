namespace DockerLint.Shell.Syntax;

/// <summary>What the parser has collected for one node.</summary>
/// <param name="firstToken">Index of its first token.</param>
/// <param name="endToken">Index behind its last token.</param>
/// <param name="children">Its child nodes in order; never changed afterwards.</param>
internal readonly struct ShellNodeParts(int firstToken, int endToken, SyntaxNode[] children)
{
    public int FirstToken { get; } = firstToken;

    public int EndToken { get; } = endToken;

    public SyntaxNode[] Children { get; } = children;

    /// <summary>The children of a type, in order.</summary>
    public IReadOnlyList<T> All<T>()
        where T : SyntaxNode
    {
        var count = 0;
        foreach (var child in Children)
        {
            count += child is T ? 1 : 0;
        }

        if (count == 0)
        {
            return [];
        }

        var found = new T[count];
        count = 0;
        foreach (var child in Children)
        {
            if (child is T match)
            {
                found[count++] = match;
            }
        }

        return found;
    }
}
