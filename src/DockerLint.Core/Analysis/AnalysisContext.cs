namespace DockerLint.Analysis;

/// <summary>
/// Takes the actions of one analyzer. One walk over a tree serves all analyzers; a node action is called for each node of its
/// type in document order. Sealed, so that a method added later breaks nobody.
/// </summary>
public sealed class AnalysisContext
{
    internal AnalysisContext()
    {
    }

    internal List<(SourceLanguage Language, Action<SyntaxTree, AnalysisScope> Action)> TreeActions { get; } = [];

    internal List<(Type NodeType, Action<SyntaxNode, AnalysisScope> Action)> NodeActions { get; } = [];

    /// <summary>Whether nodes alone wake the analyzer.</summary>
    internal bool OnlyNodes => TreeActions.Count == 0;

    /// <summary>An action for each whole tree of a language.</summary>
    public void RegisterSyntaxTreeAction(SourceLanguage language, Action<SyntaxTreeAnalysisContext> action) =>
        TreeActions.Add((language, (tree, scope) => action(new SyntaxTreeAnalysisContext(tree, scope))));

    /// <summary>An action for each node of a type (not of types derived from it).</summary>
    public void RegisterSyntaxNodeAction<TNode>(Action<SyntaxNodeAnalysisContext<TNode>> action)
        where TNode : SyntaxNode =>
        NodeActions.Add((typeof(TNode), (node, scope) => action(new SyntaxNodeAnalysisContext<TNode>((TNode)node, scope))));

    /// <summary>Whether some action can be called in a file of a language.</summary>
    internal bool LooksAt(SourceLanguage language) =>
        TreeActions.Any(action => Reaches(action.Language, language)) || NodeActions.Any(action => Reaches(LanguageOf(action.NodeType), language));

    // Shell text stands in files of both other languages.
    private static bool Reaches(SourceLanguage? of, SourceLanguage file) => of is null or SourceLanguage.Shell || of == file;

    private static SourceLanguage? LanguageOf(Type nodeType) => nodeType.Namespace switch
    {
        "DockerLint.Dockerfile.Syntax" => SourceLanguage.Dockerfile,
        "DockerLint.Compose.Syntax" => SourceLanguage.Compose,
        _ => null,
    };
}
