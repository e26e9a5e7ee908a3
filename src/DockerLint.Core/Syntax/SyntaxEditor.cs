namespace DockerLint.Syntax;

/// <summary>
/// Collects edits that are anchored to nodes and tokens of one tree and gives them as text changes. Nodes themselves offer no
/// edits: after an edit comes a new tree, never "the same node".
/// </summary>
/// <param name="tree">The tree that is edited.</param>
public sealed class SyntaxEditor(SyntaxTree tree)
{
    private readonly List<TextChange> changes = [];

    /// <summary>The tree that is edited.</summary>
    public SyntaxTree OriginalTree { get; } = tree;

    /// <summary>Replaces a node without its surrounding trivia.</summary>
    public void ReplaceText(SyntaxNode node, string text) => changes.Add(new TextChange(node.Span, text));

    /// <summary>Replaces a token without its surrounding trivia.</summary>
    public void ReplaceText(SyntaxToken token, string text) => changes.Add(new TextChange(token.Span, text));

    /// <summary>Replaces a span of the tree's text.</summary>
    public void ReplaceText(TextSpan span, string text) => changes.Add(new TextChange(span, text));

    /// <summary>Inserts text right before a node's first token.</summary>
    public void InsertBefore(SyntaxNode node, string text) => changes.Add(new TextChange(new TextSpan(node.Span.Start, 0), text));

    /// <summary>Inserts text right behind a node's last token.</summary>
    public void InsertAfter(SyntaxNode node, string text) => changes.Add(new TextChange(new TextSpan(node.Span.End, 0), text));

    /// <summary>Removes a node with the blanks behind it, or before it when it is the last on its line.</summary>
    public void Remove(SyntaxNode node)
    {
        var text = OriginalTree.Text;
        var (start, end) = (node.Span.Start, node.Span.End);
        var after = end;
        while (after < text.Length && text[after] is ' ' or '\t')
        {
            after++;
        }

        var atLineEnd = after == text.Length || text[after] is '\r' or '\n';
        if (atLineEnd)
        {
            while (start > 0 && text[start - 1] is ' ' or '\t')
            {
                start--;
            }
        }
        else
        {
            end = after;
        }

        changes.Add(new TextChange(TextSpan.FromBounds(start, end), string.Empty));
    }

    /// <summary>Removes the whole lines that a node stands in, line breaks included.</summary>
    public void RemoveLines(SyntaxNode node)
    {
        var text = OriginalTree.Text;
        var first = text.GetLine(text.GetLineNumber(node.Span.Start));
        var last = text.GetLine(text.GetLineNumber(Math.Max(node.Span.Start, node.Span.End - 1)));
        changes.Add(new TextChange(TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak), string.Empty));
    }

    /// <summary>All edits so far, in the offsets of the original text.</summary>
    public IReadOnlyList<TextChange> GetChanges() => changes.OrderBy(change => change.Span).ToArray();

    /// <summary>The text after all edits.</summary>
    /// <exception cref="ArgumentException">Two edits overlap.</exception>
    public SourceText GetChangedText() => OriginalTree.Text.WithChanges(changes);
}
