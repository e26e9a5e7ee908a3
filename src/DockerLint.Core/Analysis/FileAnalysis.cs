using DockerLint.Compose;
using DockerLint.Compose.Applications;
using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Shell.Syntax;

namespace DockerLint.Analysis;

/// <summary>One run over one file: wakes the analyzers that its content calls for and walks it once for all of them.</summary>
internal sealed class FileAnalysis(SyntaxTree tree, AnalysisInput input, AnalysisPlan plan, CancellationToken cancellationToken)
{
    private readonly Dictionary<Type, List<(AnalysisScope Scope, Action<SyntaxNode, AnalysisScope> Action)>> nodeActions = [];
    private readonly Dictionary<Type, List<(AnalysisScope Scope, ShellNodeAction Action)>> shellNodeActions = [];
    private readonly HashSet<Type> seenTypes = [];
    private readonly FileWords words = FileWords.Of(tree, input);
    private readonly Dictionary<AnalyzerHost, AnalysisScope> scopes = [];
    private readonly List<Diagnostic> found = [];
    private HashSet<string>? foundInCompose;
    private DockerfileSemanticModel? dockerfileModel;
    private ComposeModel? composeModel;
    private ComposeApplication? application;
    private ServiceDockerfiles? serviceDockerfiles;
    private IReadOnlyList<ScriptPlace>? scripts;

    public SyntaxTree Tree { get; } = tree;

    public AnalysisInput Input { get; } = input;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>What the Dockerfile means; made when the first rule asks.</summary>
    /// <exception cref="InvalidOperationException">The file is no Dockerfile.</exception>
    public DockerfileSemanticModel DockerfileModel => dockerfileModel ??= DockerfileSemanticModel.Create(
        Tree as DockerfileSyntaxTree ?? throw new InvalidOperationException("The file is no Dockerfile."), Input.BuildInputs);

    /// <summary>What the Compose file means; made when the first rule asks.</summary>
    /// <exception cref="InvalidOperationException">The file is no Compose file.</exception>
    public ComposeModel ComposeModel => composeModel ??= ComposeModel.Create(Tree as ComposeSyntaxTree ?? throw new InvalidOperationException("The file is no Compose file."));

    /// <summary>The Dockerfiles of the services of a Compose file; read as rules ask.</summary>
    public ServiceDockerfiles ServiceDockerfiles => serviceDockerfiles ??= new ServiceDockerfiles(Input.Project, CancellationToken);

    /// <summary>What the Compose file is together with others; made when the first rule asks.</summary>
    /// <exception cref="InvalidOperationException">The file is no Compose file.</exception>
    public ComposeApplication ComposeApplication => application ??= Input.Application?.Value
        ?? ComposeApplication.Load([new ComposeApplicationFile(Tree.FilePath, ComposeModel.Tree)], ComposeApplicationOptions.Default);

    /// <summary>All scripts of the file in order; read when the first rule asks.</summary>
    public IReadOnlyList<ScriptPlace> Scripts => scripts ??= Tree switch
    {
        DockerfileSyntaxTree dockerfile => FindScripts(dockerfile).ToArray(),
        ComposeSyntaxTree => ComposeScripts.Find(ComposeModel).ToArray(),
        _ => [],
    };

    /// <summary>Ids of the rules whose analyzers have thrown.</summary>
    public HashSet<string> FailedRules { get; } = new(StringComparer.Ordinal);

    /// <summary>Takes a finding. In a Compose file services share text through anchors, so that the same finding may come up for each of them: it counts once.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (Tree.Language != SourceLanguage.Compose || (foundInCompose ??= new(StringComparer.Ordinal)).Add(diagnostic.Id + diagnostic.Location.Span))
        {
            found.Add(diagnostic);
        }
    }

    public void AddFault(AnalyzerHost host, Exception exception, SyntaxTree at, TextSpan span)
    {
        foreach (var rule in host.Registration.Rules)
        {
            FailedRules.Add(rule.Id);
        }

        if (Input.Configuration.GetSeverity(EngineDiagnostics.InternalError) is { } severity)
        {
            // The exception's message may quote the file, so it stays out; its type and stack are the program's own.
            var properties = new Dictionary<string, string> { ["stackTrace"] = exception.StackTrace ?? string.Empty };
            found.Add(new Diagnostic(EngineDiagnostics.InternalError, severity, at.GetLocation(span), [host.Name, exception.GetType().Name], properties: properties));
        }
    }

    /// <summary>All findings in no particular order, suppressed ones included.</summary>
    public IReadOnlyList<Diagnostic> Run()
    {
        foreach (var host in plan.Always)
        {
            Wake(host);
        }

        foreach (var scope in scopes.Values.Where(scope => !scope.Failed).ToArray())
        {
            foreach (var (language, action) in scope.Host.Actions.FileActions)
            {
                if (language == Tree.Language)
                {
                    action(this, scope);
                }
            }
        }

        foreach (var node in Tree.Root.DescendantNodesAndSelf())
        {
            foreach (var (scope, action) in ActionsFor(node.GetType()))
            {
                action(node, scope);
            }
        }

        if (shellNodeActions.Count > 0)
        {
            foreach (var place in Scripts)
            {
                WalkTrees(place);
            }
        }

        return found;
    }

    private void WalkTrees(ScriptPlace place)
    {
        foreach (var tree in place.Script.Trees)
        {
            foreach (var node in tree.Root.DescendantNodesAndSelf())
            {
                if (!shellNodeActions.TryGetValue(node.GetType(), out var actions))
                {
                    continue;
                }

                foreach (var (scope, action) in actions)
                {
                    if ((place.Origin & action.Origins) != 0)
                    {
                        action.Action((ShellSyntaxNode)node, place, this, scope);
                    }
                }
            }
        }
    }

    private List<(AnalysisScope Scope, Action<SyntaxNode, AnalysisScope> Action)> ActionsFor(Type type)
    {
        // An analyzer that is awake already may have actions for the type, so its list alone does not tell who else waits for it.
        if (seenTypes.Add(type) && plan.ByNodeType.TryGetValue(type, out var waiting))
        {
            foreach (var host in waiting)
            {
                Wake(host);
            }
        }

        return ListFor(type);
    }

    private void Wake(AnalyzerHost host)
    {
        if (scopes.ContainsKey(host) || !words.HasOneOf(host.Registration.Words))
        {
            return;
        }

        var scope = new AnalysisScope(host, this);
        scopes.Add(host, scope);
        scope.Run(AddActions, scope, Tree, default);
    }

    private void AddActions(AnalysisScope scope)
    {
        foreach (var (type, action) in scope.Host.Actions.NodeActions)
        {
            ListFor(type).Add((scope, action));
        }

        foreach (var action in scope.Host.Actions.ShellNodeActions)
        {
            if (!shellNodeActions.TryGetValue(action.NodeType, out var actions))
            {
                shellNodeActions.Add(action.NodeType, actions = []);
            }

            actions.Add((scope, action));
        }
    }

    private List<(AnalysisScope Scope, Action<SyntaxNode, AnalysisScope> Action)> ListFor(Type type)
    {
        if (!nodeActions.TryGetValue(type, out var actions))
        {
            nodeActions.Add(type, actions = []);
        }

        return actions;
    }

    private IEnumerable<ScriptPlace> FindScripts(DockerfileSyntaxTree dockerfile)
    {
        foreach (var written in dockerfile.Root.Instructions)
        {
            var instruction = written;
            while (instruction is OnbuildInstructionSyntax onbuild)
            {
                instruction = onbuild.Trigger;
            }

            var origin = instruction switch
            {
                RunInstructionSyntax => ShellCommandOrigins.Run,
                CmdInstructionSyntax => ShellCommandOrigins.Cmd,
                EntrypointInstructionSyntax => ShellCommandOrigins.Entrypoint,
                HealthcheckInstructionSyntax => ShellCommandOrigins.Healthcheck,
                _ => ShellCommandOrigins.None,
            };
            if (origin != ShellCommandOrigins.None)
            {
                foreach (var script in DockerfileModel.GetScripts(instruction))
                {
                    yield return new ScriptPlace(script, origin, instruction, null, instruction.Span);
                }
            }
        }
    }
}
