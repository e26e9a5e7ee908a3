namespace DockerLint.Syntax;

/// <summary>Visits a node and everything below it, in document order.</summary>
public abstract class SyntaxWalker
{
    /// <summary>Visits a node: by default all of its children.</summary>
    public virtual void Visit(SyntaxNode node)
    {
        foreach (var child in node.ChildNodes())
        {
            Visit(child);
        }
    }
}
