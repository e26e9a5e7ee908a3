using DockerLint.Compose;
using DockerLint.Dockerfile;

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

    internal List<(SourceLanguage Language, Action<FileAnalysis, AnalysisScope> Action)> FileActions { get; } = [];

    internal List<(Type NodeType, Action<SyntaxNode, AnalysisScope> Action)> NodeActions { get; } = [];

    /// <summary>Whether nodes alone wake the analyzer.</summary>
    internal bool OnlyNodes => FileActions.Count == 0;

    /// <summary>An action for each whole tree of a language.</summary>
    public void RegisterSyntaxTreeAction(SourceLanguage language, Action<SyntaxTreeAnalysisContext> action) =>
        FileActions.Add((language, (file, scope) => scope.Run(action, new SyntaxTreeAnalysisContext(file.Tree, scope), file.Tree, default)));

    /// <summary>An action for each whole Dockerfile with what it means.</summary>
    public void RegisterDockerfileAction(Action<DockerfileAnalysisContext> action) => FileActions.Add((SourceLanguage.Dockerfile, (file, scope) =>
    {
        if (file.Tree is DockerfileSyntaxTree tree)
        {
            scope.Run(action, new DockerfileAnalysisContext(tree, scope), tree, default);
        }
    }));

    /// <summary>
    /// An action for each build stage in the order of the file. The instructions before the first FROM come first, as a stage that
    /// <see cref="Dockerfile.Semantics.Stage.IsPseudo"/>, when there are any.
    /// </summary>
    public void RegisterStageAction(Action<StageAnalysisContext> action) => FileActions.Add((SourceLanguage.Dockerfile, (file, scope) =>
    {
        foreach (var stage in file.DockerfileModel.AllStages.Where(stage => !stage.IsPseudo || stage.Instructions.Count > 0))
        {
            scope.Run(action, new StageAnalysisContext(stage, scope), file.Tree, stage.From?.Span ?? default);
        }
    }));

<<<<<<< HEAD
    /// <summary>An action for each whole Compose file with what it means.</summary>
    public void RegisterComposeAction(Action<ComposeAnalysisContext> action) => FileActions.Add((SourceLanguage.Compose, (file, scope) =>
    {
        if (file.Tree is ComposeSyntaxTree tree)
        {
            scope.Run(action, new ComposeAnalysisContext(tree, scope), tree, default);
        }
    }));

    /// <summary>An action for each service of a Compose file, in the order of the file.</summary>
    public void RegisterServiceAction(Action<ServiceAnalysisContext> action) => FileActions.Add((SourceLanguage.Compose, (file, scope) =>
    {
        foreach (var service in file.ComposeModel.Services)
        {
            scope.Run(action, new ServiceAnalysisContext(service, scope), file.Tree, service.KeyNode.Span);
=======
    /// <summary>An action for each whole Compose file with what it says.</summary>
    public void RegisterComposeAction(Action<ComposeAnalysisContext> action) => FileActions.Add((SourceLanguage.Compose, (file, scope) =>
    {
        if (file.Tree is ComposeSyntaxTree)
        {
            scope.Run(action, new ComposeAnalysisContext(file.ComposeModel, scope), file.Tree, default);
        }
    }));

    /// <summary>
    /// An action for each service of a Compose file in the order of the file. What services share through an anchor is seen once for
    /// each of them; the same finding at the same place is reported once.
    /// </summary>
    public void RegisterServiceAction(Action<ServiceAnalysisContext> action) => FileActions.Add((SourceLanguage.Compose, (file, scope) =>
    {
        if (file.Tree is ComposeSyntaxTree)
        {
            foreach (var service in file.ComposeModel.Services)
            {
                scope.Run(action, new ServiceAnalysisContext(service, scope), file.Tree, service.KeyNode.ContentSpan);
            }
>>>>>>> h/rules4
        }
    }));

    /// <summary>
    /// An action for each simple command of each script: of RUN, CMD, ENTRYPOINT and HEALTHCHECK, triggers of ONBUILD included,
    /// and of the commands of Compose services; in the order of the file.
    /// </summary>
    /// <param name="action">The action.</param>
    /// <param name="origins">Where the scripts stand that it is called for.</param>
    public void RegisterShellCommandAction(Action<ShellCommandAnalysisContext> action, ShellCommandOrigins origins = ShellCommandOrigins.All) => AddScriptAction(origins, (file, scope, place) =>
    {
        foreach (var command in place.Script.Commands)
        {
            scope.Run(action, new ShellCommandAnalysisContext(file.Tree, command, place, scope), file.Tree, command.Span);
        }
    });

    /// <summary>An action for each whole script; see <see cref="RegisterShellCommandAction"/>.</summary>
    public void RegisterShellScriptAction(Action<ShellScriptAnalysisContext> action, ShellCommandOrigins origins = ShellCommandOrigins.All) =>
        AddScriptAction(origins, (file, scope, place) => scope.Run(action, new ShellScriptAnalysisContext(file.Tree, place, scope), file.Tree, place.Span));

    /// <summary>An action for each node of a type (not of types derived from it).</summary>
    public void RegisterSyntaxNodeAction<TNode>(Action<SyntaxNodeAnalysisContext<TNode>> action)
        where TNode : SyntaxNode =>
        NodeActions.Add((typeof(TNode), (node, scope) => scope.Run(action, new SyntaxNodeAnalysisContext<TNode>((TNode)node, scope), node.SyntaxTree, node.Span)));

    /// <summary>Whether some action can be called in a file of a language.</summary>
    internal bool LooksAt(SourceLanguage language) =>
        FileActions.Any(action => Reaches(action.Language, language)) || NodeActions.Any(action => Reaches(LanguageOf(action.NodeType), language));

    private static bool Reaches(SourceLanguage? of, SourceLanguage file) => of is null || of == file;

    private static SourceLanguage? LanguageOf(Type nodeType) => nodeType.Namespace switch
    {
        "DockerLint.Dockerfile.Syntax" => SourceLanguage.Dockerfile,
        "DockerLint.Compose.Syntax" => SourceLanguage.Compose,
        _ => null,
    };

    private void AddScriptAction(ShellCommandOrigins origins, Action<FileAnalysis, AnalysisScope, ScriptPlace> action)
    {
        foreach (var (language, ofLanguage) in new[] { (SourceLanguage.Dockerfile, ShellCommandOrigins.Dockerfile), (SourceLanguage.Compose, ShellCommandOrigins.Compose) })
        {
            if ((origins & ofLanguage) != 0)
            {
                FileActions.Add((language, (file, scope) =>
                {
                    foreach (var place in file.Scripts.Where(place => (place.Origin & origins) != 0))
                    {
                        action(file, scope, place);
                    }
                }));
            }
        }
    }
}
