namespace DockerLint.Syntax;

/// <summary>
/// A node of a syntax tree: a range of the file's tokens with a meaning. Immutable. Required children are never null; one that
/// the file does not have holds a token that <see cref="SyntaxToken.IsMissing"/>.
/// </summary>
public abstract class SyntaxNode
{
    private static readonly SyntaxNode[] None = [];

    private readonly SyntaxNode[] children;
    private SyntaxTree? tree;

    /// <summary>Made bottom-up by the parsers.</summary>
    /// <param name="rawKind">A value of the language's kind enumeration.</param>
    /// <param name="firstToken">Index of its first token.</param>
    /// <param name="endToken">Index behind its last token; at least one token belongs to each node.</param>
    /// <param name="children">Child nodes in order, an array of which nobody else changes; null for none.</param>
    private protected SyntaxNode(int rawKind, int firstToken, int endToken, IEnumerable<SyntaxNode>? children = null)
    {
        if (endToken <= firstToken)
        {
            throw new ArgumentException($"A {GetType().Name} without a token.", nameof(endToken));
        }

        RawKind = rawKind;
        FirstTokenIndex = firstToken;
        EndTokenIndex = endToken;
        this.children = children as SyntaxNode[] ?? children?.ToArray() ?? None;
        foreach (var child in this.children)
        {
            child.Parent = this;
        }
    }

    /// <summary>Its kind, a value of the language's kind enumeration.</summary>
    public int RawKind { get; }

    /// <summary>The tree it belongs to.</summary>
    public SyntaxTree SyntaxTree => tree ?? throw new InvalidOperationException("The node has no tree yet.");

    /// <summary>The node that holds it; null for the root.</summary>
    public SyntaxNode? Parent { get; private set; }

    /// <summary>Its place from its first to its last token, trivia at both ends left out.</summary>
    public TextSpan Span
    {
        get
        {
            var tokens = SyntaxTree.Tokens;
            var first = FirstTokenIndex;
            var last = EndTokenIndex - 1;
            while (first < last && tokens.IsMissing(first))
            {
                first++;
            }

            while (last > first && tokens.IsMissing(last))
            {
                last--;
            }

            return TextSpan.FromBounds(tokens.Span(first).Start, tokens.Span(last).End);
        }
    }

    /// <summary>Its place with leading and trailing trivia.</summary>
    public TextSpan FullSpan => TextSpan.FromBounds(SyntaxTree.Tokens.FullStart(FirstTokenIndex), SyntaxTree.Tokens.FullEnd(EndTokenIndex - 1));

    /// <summary>Whether all of its tokens are missing.</summary>
    public bool IsMissing
    {
        get
        {
            for (var i = FirstTokenIndex; i < EndTokenIndex; i++)
            {
                if (!SyntaxTree.Tokens.IsMissing(i))
                {
                    return false;
                }
            }

            return true;
        }
    }

    internal int FirstTokenIndex { get; }

    internal int EndTokenIndex { get; }

    /// <summary>Its child nodes in order.</summary>
    public IReadOnlyList<SyntaxNode> ChildNodes() => children;

    /// <summary>Its own tokens in order: those that belong to no child node.</summary>
    public IEnumerable<SyntaxToken> ChildTokens()
    {
        var next = FirstTokenIndex;
        foreach (var child in children)
        {
            for (; next < child.FirstTokenIndex; next++)
            {
                yield return new SyntaxToken(SyntaxTree, next);
            }

            next = child.EndTokenIndex;
        }

        for (; next < EndTokenIndex; next++)
        {
            yield return new SyntaxToken(SyntaxTree, next);
        }
    }

    /// <summary>All nodes below it, in document order.</summary>
    public IEnumerable<SyntaxNode> DescendantNodes()
    {
        // An explicit stack: the depth of a tree is the depth of the file, and a file may be hostile.
        var stack = new Stack<SyntaxNode>();
        Push(stack, children);
        while (stack.Count > 0)
        {
            var node = stack.Pop();
            yield return node;
            Push(stack, node.children);
        }
    }

    /// <summary>Itself and all nodes below it, in document order.</summary>
    public IEnumerable<SyntaxNode> DescendantNodesAndSelf() => new[] { this }.Concat(DescendantNodes());

    /// <summary>All tokens it covers, in document order.</summary>
    public IEnumerable<SyntaxToken> DescendantTokens()
    {
        for (var i = FirstTokenIndex; i < EndTokenIndex; i++)
        {
            yield return new SyntaxToken(SyntaxTree, i);
        }
    }

    /// <summary>The nodes around it, innermost first.</summary>
    public IEnumerable<SyntaxNode> Ancestors()
    {
        for (var node = Parent; node is not null; node = node.Parent)
        {
            yield return node;
        }
    }

    /// <summary>The innermost node of a type among itself and its ancestors; null if there is none.</summary>
    public T? FirstAncestorOrSelf<T>()
        where T : SyntaxNode
    {
        for (var node = this; node is not null; node = node.Parent)
        {
            if (node is T found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Its first token.</summary>
    public SyntaxToken GetFirstToken() => new(SyntaxTree, FirstTokenIndex);

    /// <summary>Its last token.</summary>
    public SyntaxToken GetLastToken() => new(SyntaxTree, EndTokenIndex - 1);

    /// <summary>The trivia before its first token.</summary>
    public SyntaxTriviaList GetLeadingTrivia() => GetFirstToken().LeadingTrivia;

    /// <summary>The trivia behind its last token.</summary>
    public SyntaxTriviaList GetTrailingTrivia() => GetLastToken().TrailingTrivia;

    /// <summary>The token whose full span holds a 0-based offset of the file.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside this node's full span.</exception>
    public SyntaxToken FindToken(int position)
    {
        var full = FullSpan;
        if (position < full.Start || position > full.End)
        {
            throw new ArgumentOutOfRangeException(nameof(position));
        }

        var index = SyntaxTree.Tokens.FindToken(position);
        return new SyntaxToken(SyntaxTree, Math.Max(FirstTokenIndex, Math.Min(index, EndTokenIndex - 1)));
    }

    /// <summary>The innermost node at or below this one whose full span holds a span; this node if no child does.</summary>
    public SyntaxNode FindNode(TextSpan span)
    {
        var node = this;
        while (true)
        {
            // The first child that ends behind the start of the span; the ones before it cannot hold it, the ones behind it begin too late.
            var low = 0;
            var high = node.children.Length;
            while (low < high)
            {
                var middle = low + ((high - low) / 2);
                if (node.children[middle].FullSpan.End > span.Start)
                {
                    high = middle;
                }
                else
                {
                    low = middle + 1;
                }
            }

            var inner = low < node.children.Length ? node.children[low] : null;
            if (inner is null || !inner.FullSpan.Contains(span))
            {
                return node;
            }

            node = inner;
        }
    }

    /// <summary>Its place in the outermost file.</summary>
    public Location GetLocation() => SyntaxTree.GetLocation(Span);

    /// <summary>Its characters without leading and trailing trivia.</summary>
    public override string ToString() => SyntaxTree.Text.ToString(Span);

    /// <summary>Its characters with leading and trailing trivia.</summary>
    public string ToFullString() => SyntaxTree.Text.ToString(FullSpan);

    internal void Attach(SyntaxTree owner)
    {
        tree = owner;
        foreach (var node in DescendantNodes())
        {
            node.tree = owner;
        }
    }

    internal SyntaxNode FindInnermost(int token)
    {
        var node = this;
        while (true)
        {
            var inner = node.FindChild(token);
            if (inner is null)
            {
                return node;
            }

            node = inner;
        }
    }

    private protected SyntaxToken Token(int index) => new(SyntaxTree, index);

    private protected SyntaxToken? OptionalToken(int index) => index < 0 ? null : new SyntaxToken(SyntaxTree, index);

    private static void Push(Stack<SyntaxNode> stack, SyntaxNode[] nodes)
    {
        for (var i = nodes.Length - 1; i >= 0; i--)
        {
            stack.Push(nodes[i]);
        }
    }

    private SyntaxNode? FindChild(int token)
    {
        var low = 0;
        var high = children.Length - 1;
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var child = children[middle];
            if (token < child.FirstTokenIndex)
            {
                high = middle - 1;
            }
            else if (token >= child.EndTokenIndex)
            {
                low = middle + 1;
            }
            else
            {
                return child;
            }
        }

        return null;
    }
}
