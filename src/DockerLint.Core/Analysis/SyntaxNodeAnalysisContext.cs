namespace DockerLint.Analysis;

/// <summary>One node of the type that the action asked for.</summary>
/// <typeparam name="TNode">The type of node.</typeparam>
public sealed class SyntaxNodeAnalysisContext<TNode> : ReportContext
    where TNode : SyntaxNode
{
    internal SyntaxNodeAnalysisContext(TNode node, AnalysisScope scope)
        : base(node.SyntaxTree, scope) => Node = node;

    /// <summary>The node.</summary>
    public TNode Node { get; }
}
