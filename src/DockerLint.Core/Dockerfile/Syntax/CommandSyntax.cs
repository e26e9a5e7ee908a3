namespace DockerLint.Dockerfile.Syntax;

/// <summary>A command in shell form or exec form.</summary>
public abstract class CommandSyntax : DockerfileNode
{
    private protected CommandSyntax(DockerfileSyntaxKind kind, int firstToken, int endToken, IEnumerable<SyntaxNode>? children = null)
        : base(kind, firstToken, endToken, children)
    {
    }
}
