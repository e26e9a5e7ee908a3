using System.Collections;

namespace DockerLint.Syntax;

/// <summary>The trivia before or behind one token.</summary>
public readonly struct SyntaxTriviaList : IReadOnlyList<SyntaxTrivia>
{
    private readonly SyntaxTree tree;
    private readonly int owner;
    private readonly int first;

    internal SyntaxTriviaList(SyntaxTree tree, int owner, int first, int end)
    {
        this.tree = tree;
        this.owner = owner;
        this.first = first;
        Count = end - first;
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public SyntaxTrivia this[int index] => index >= 0 && index < Count ? new(tree, first + index, owner) : throw new ArgumentOutOfRangeException(nameof(index));

    /// <inheritdoc/>
    public IEnumerator<SyntaxTrivia> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
