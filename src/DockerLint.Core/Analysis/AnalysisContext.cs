using DockerLint.Compose;
using DockerLint.Dockerfile;
using DockerLint.Shell.Syntax;

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

    internal List<FileAction> FileActions { get; } = [];

    internal List<NodeAction> NodeActions { get; } = [];

    internal List<ShellNodeAction> ShellNodeActions { get; } = [];

    /// <summary>Whether nodes of the file alone wake the analyzer.</summary>
    internal bool OnlyNodes => FileActions.Count == 0 && ShellNodeActions.Count == 0;

    /// <summary>An action for each whole tree of a language.</summary>
    public void RegisterSyntaxTreeAction(SourceLanguage language, Action<SyntaxTreeAnalysisContext> action) =>
        FileActions.Add(new(language, (file, scope) => scope.Run(action, new SyntaxTreeAnalysisContext(file.Tree, scope), file.Tree, default)));

    /// <summary>An action for each whole Dockerfile with what it means.</summary>
    public void RegisterDockerfileAction(Action<DockerfileAnalysisContext> action) => FileActions.Add(new(SourceLanguage.Dockerfile, (file, scope) =>
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
    public void RegisterStageAction(Action<StageAnalysisContext> action) => FileActions.Add(new(SourceLanguage.Dockerfile, (file, scope) =>
    {
        foreach (var stage in file.DockerfileModel.AllStages.Where(stage => !stage.IsPseudo || stage.Instructions.Count > 0))
        {
            scope.Run(action, new StageAnalysisContext(stage, scope), file.Tree, stage.From?.Span ?? default);
        }
    }));

    /// <summary>An action for each whole Compose file with what it means.</summary>
    public void RegisterComposeAction(Action<ComposeAnalysisContext> action) => FileActions.Add(new(SourceLanguage.Compose, (file, scope) =>
    {
        if (file.Tree is ComposeSyntaxTree tree)
        {
            scope.Run(action, new ComposeAnalysisContext(tree, scope), tree, default);
        }
    }));

    /// <summary>An action for each service of a Compose file, in the order of the file.</summary>
    public void RegisterServiceAction(Action<ServiceAnalysisContext> action) => FileActions.Add(new(SourceLanguage.Compose, (file, scope) =>
    {
        foreach (var service in file.ComposeModel.Services)
        {
            scope.Run(action, new ServiceAnalysisContext(service, scope), file.Tree, service.KeyNode.Span);
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

    /// <summary>
    /// An action for each node of a type (not of types derived from it) in each shell tree of each script: see
    /// <see cref="RegisterShellCommandAction"/> for where scripts stand and <see cref="Shell.Semantics.ShellScript.Trees"/> for the trees of one.
    /// There are no trees, and so no calls, where the shell is not known or is not POSIX-like.
    /// </summary>
    /// <param name="action">The action.</param>
    /// <param name="origins">Where the scripts stand that it is called for.</param>
    public void RegisterShellNodeAction<TNode>(Action<ShellNodeAnalysisContext<TNode>> action, ShellCommandOrigins origins = ShellCommandOrigins.All)
        where TNode : ShellSyntaxNode =>
        ShellNodeActions.Add(new(typeof(TNode), origins, (node, place, file, scope) => scope.Run(action, new ShellNodeAnalysisContext<TNode>(file.Tree, (TNode)node, place, scope), node.SyntaxTree, node.Span)));

    /// <summary>An action for each node of a type (not of types derived from it).</summary>
    public void RegisterSyntaxNodeAction<TNode>(Action<SyntaxNodeAnalysisContext<TNode>> action)
        where TNode : SyntaxNode =>
        NodeActions.Add(new(typeof(TNode), (node, scope) => scope.Run(action, new SyntaxNodeAnalysisContext<TNode>((TNode)node, scope), node.SyntaxTree, node.Span)));

    /// <summary>Whether some action can be called in a file of a language.</summary>
    internal bool LooksAt(SourceLanguage language) =>
        FileActions.Any(action => Reaches(action.Language, language)) || NodeActions.Any(action => Reaches(LanguageOf(action.NodeType), language))
        || ShellNodeActions.Any(action => (action.Origins & (language == SourceLanguage.Compose ? ShellCommandOrigins.Compose : ShellCommandOrigins.Dockerfile)) != 0);

    private static bool Reaches(SourceLanguage? of, SourceLanguage file) => of is null || of == file;

    private static SourceLanguage? LanguageOf(Type nodeType) => nodeType.Namespace switch
    {
        "DockerLint.Dockerfile.Syntax" => SourceLanguage.Dockerfile,
        "DockerLint.Compose.Syntax" => SourceLanguage.Compose,
        _ => null,
    };

    private void AddScriptAction(ShellCommandOrigins origins, Action<FileAnalysis, AnalysisScope, ScriptPlace> action)
    {
        AddScriptAction(SourceLanguage.Dockerfile, origins & ShellCommandOrigins.Dockerfile, action);
        AddScriptAction(SourceLanguage.Compose, origins & ShellCommandOrigins.Compose, action);
    }

    private void AddScriptAction(SourceLanguage language, ShellCommandOrigins origins, Action<FileAnalysis, AnalysisScope, ScriptPlace> action)
    {
        if (origins == 0)
        {
            return;
        }

        FileActions.Add(new(language, (file, scope) =>
        {
            foreach (var place in file.Scripts)
            {
                if ((place.Origin & origins) != 0)
                {
                    action(file, scope, place);
                }
            }
        }));
    }
}
