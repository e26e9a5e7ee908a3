using DockerLint.Compose.Syntax;

namespace DockerLint.Compose.Semantics;

/// <summary>Something that a Compose file says, with the node that says it.</summary>
public abstract class ComposeElement
{
    private protected ComposeElement(ComposeModel model, ValueSyntax node)
    {
        Model = model;
        Node = node;
    }

    /// <summary>The model it belongs to.</summary>
    public ComposeModel Model { get; }

    /// <summary>The node at the place of use; it may be an alias.</summary>
    public ValueSyntax Node { get; }

    /// <summary>Its place without anchor and tag.</summary>
    public TextSpan Span => Node.ContentSpan;
}
