namespace DockerLint.Dockerfile.Syntax;

/// <summary>Any node of a Dockerfile.</summary>
public abstract class DockerfileNode : SyntaxNode
{
    private protected DockerfileNode(DockerfileSyntaxKind kind, int firstToken, int endToken, IEnumerable<SyntaxNode>? children = null)
        : base((int)kind, firstToken, endToken, children)
    {
    }

    /// <summary>What it is.</summary>
    public DockerfileSyntaxKind Kind => (DockerfileSyntaxKind)RawKind;

    /// <summary>The tree it belongs to.</summary>
    public new DockerfileSyntaxTree SyntaxTree => (DockerfileSyntaxTree)base.SyntaxTree;
}
