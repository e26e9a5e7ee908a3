namespace DockerLint.Analysis;

/// <summary>
/// Takes the actions of one analyzer. One walk over a tree serves all analyzers; a node action is called for each node of its
/// type in document order. Sealed, so that a method added later breaks nobody.
/// </summary>
public sealed class AnalysisContext
{
    internal List<(SourceLanguage Language, Action<SyntaxTreeAnalysisContext> Action)> TreeActions { get; } = [];

    internal List<(Type NodeType, object Action)> NodeActions { get; } = [];

    /// <summary>An action for each whole tree of a language.</summary>
    public void RegisterSyntaxTreeAction(SourceLanguage language, Action<SyntaxTreeAnalysisContext> action) => TreeActions.Add((language, action));

    /// <summary>An action for each node of a type (not of types derived from it).</summary>
    public void RegisterSyntaxNodeAction<TNode>(Action<SyntaxNodeAnalysisContext<TNode>> action)
        where TNode : SyntaxNode => NodeActions.Add((typeof(TNode), action));
}
