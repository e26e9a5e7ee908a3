using DockerLint.Compose.DotEnv;
using DockerLint.Compose.Semantics;

namespace DockerLint.Compose.Applications;

/// <summary>Reads files, what they include and what they extend, and lays all of it over each other in Compose's order.</summary>
internal sealed class ApplicationLoader
{
    private readonly ComposeApplicationOptions options;
    private readonly ApplicationBudget budget = new();
    private readonly List<ComposeApplicationProblem> problems = [];
    private readonly List<ComposeApplicationFile> files = [];
    private readonly NodeMerger merger;
    private readonly List<string> including = [];

    // The path by which the outermost file includes what is being read; the file that closes a circle may be read by nobody else.
    private ComposeScalarNode? entrance;
    private bool isComplete = true;

    public ApplicationLoader(ComposeApplicationOptions options)
    {
        this.options = options;
        merger = new NodeMerger(budget, problems);
    }

    public ComposeApplication Load(IReadOnlyList<ComposeApplicationFile> layers)
    {
        var given = options.Environment.Find("COMPOSE_PROJECT_NAME")?.Text;
        var name = given is { Length: > 0 } ? ComposeApplication.NormalizeName(given) : FindName(layers) ?? options.Name;
        var environment = name is null || given is not null ? options.Environment : options.Environment.With("COMPOSE_PROJECT_NAME", name);
        if (layers.Count > 0)
        {
            including.Add(ApplicationPaths.Combine(string.Empty, layers[0].Path));
        }

        var model = LoadLayers(layers, environment);
        return new ComposeApplication(name, environment, options, model ?? new ComposeMapNode(Nowhere(layers), []), files, problems, isComplete && !budget.IsExhausted);
    }

    // The last file that says one decides.
    private string? FindName(IReadOnlyList<ComposeApplicationFile> layers)
    {
        for (var i = layers.Count - 1; i >= 0; i--)
        {
            if (ComposeModel.Create(layers[i].Tree).Name is { } written
                && written.Interpolation.Evaluate(options.Environment.Find).Value.Text is { Length: > 0 } text && ComposeApplication.NormalizeName(text) is { Length: > 0 } name)
            {
                return name;
            }
        }

        return null;
    }

    private ComposeMapNode? LoadLayers(IReadOnlyList<ComposeApplicationFile> layers, ComposeEnvironment environment)
    {
        ComposeMapNode? model = null;
        foreach (var file in layers)
        {
            files.Add(file);
            isComplete &= file.Tree.Diagnostics.Count == 0;
            foreach (var document in new NodeReader(file, options.Interpolate ? environment : null, budget, problems).ReadDocuments())
            {
                model = AddLayer(model, document, file, environment);
            }
        }

        return model;
    }

    private ComposeMapNode AddLayer(ComposeMapNode? model, ComposeMapNode document, ComposeApplicationFile file, ComposeEnvironment environment)
    {
        var below = model is null ? null : NodeMerger.Prune(model, document);
        var layer = new ExtendsResolver(this, environment).Resolve(document, file, below);
        if (LoadIncludes(document, file, environment) is { } included)
        {
            layer = merger.Merge(NodeMerger.Prune(included, document), layer, MergeRule.Root);
        }

        return UniqueItems.Enforce(below is null ? layer : merger.Merge(below, layer, MergeRule.Root), MergeRule.Root);
    }

    /// <summary>Lays what a service says over what it extends.</summary>
    public ComposeMapNode MergeService(ComposeMapNode lower, ComposeMapNode upper) =>
        merger.Merge(NodeMerger.Prune(lower, upper), (ComposeMapNode)merger.Strip(upper), MergeRule.Service);

    /// <summary>A part of a file without its marks.</summary>
    public ComposeMapNode Strip(ComposeMapNode node) => (ComposeMapNode)merger.Strip(node);

    /// <summary>Takes note of something that is wrong.</summary>
    public void Add(string code, ComposeNode at, string message) => problems.Add(new ComposeApplicationProblem(code, at.Origin, message));

    /// <summary>Takes note of something that is not known.</summary>
    public void MissSomething() => isComplete = false;

    /// <summary>Reads a file by a path that another file names; null if that is impossible, with a problem if it does not exist.</summary>
    /// <param name="path">The path.</param>
    /// <param name="from">The file that names it.</param>
    /// <param name="code">The problem.</param>
    /// <param name="folder">The folder of relative paths in it; null for its own.</param>
    public ComposeApplicationFile? Read(ComposeScalarNode path, ComposeApplicationFile from, string code, string? folder = null)
    {
        if (path.Text is not { Length: > 0 } written || options.Files is not { } source || ApplicationPaths.IsRemote(written) || written[0] == '~' || !budget.Spend(ApplicationBudget.FileSteps))
        {
            isComplete = false;
            return null;
        }

        var full = ApplicationPaths.Combine(from.Folder, written);
        if (source.ReadCompose(full) is { } tree)
        {
            // Nobody knows what the part that is no YAML would say.
            isComplete &= tree.Diagnostics.Count == 0;
            return new ComposeApplicationFile(full, tree, folder);
        }

        isComplete = false;
        if (options.HasAllFiles && !source.Exists(full))
        {
            problems.Add(new ComposeApplicationProblem(code, path.Origin, $"'{written}' does not exist"));
        }

        return null;
    }

    /// <summary>The documents of a file that is extended, laid over each other, with its marks; what it includes does not count.</summary>
    public ComposeMapNode? ReadAlone(ComposeApplicationFile file, ComposeEnvironment environment)
    {
        file = file.In(environment);
        files.Add(file);
        ComposeMapNode? model = null;
        foreach (var document in new NodeReader(file, options.Interpolate ? environment : null, budget, problems).ReadDocuments())
        {
            model = model is null ? document : merger.Merge(NodeMerger.Prune(model, document), Strip(document), MergeRule.Root);
        }

        return model;
    }

    private ComposeMapNode? LoadIncludes(ComposeMapNode document, ComposeApplicationFile file, ComposeEnvironment environment)
    {
        if (document.Find("include") is not ComposeListNode entries)
        {
            return null;
        }

        ComposeMapNode? result = null;
        foreach (var entry in entries.Items)
        {
            if (LoadInclude(entry, file, environment) is { } included)
            {
                included = included.Without("name").Without("include").Without("version");
                result = result is null ? included : merger.Merge(result, included, MergeRule.Root);
            }
        }

        return result;
    }

    private ComposeMapNode? LoadInclude(ComposeNode entry, ComposeApplicationFile file, ComposeEnvironment environment)
    {
        var attributes = entry as ComposeMapNode;
        var paths = NodeForms.ToSequence(attributes is null ? entry : attributes.Find("path") ?? ComposeScalarNode.Null(entry.Origin)).Items.OfType<ComposeScalarNode>().ToArray();
        if (paths.Length == 0 || paths[0].Text is not { Length: > 0 } main)
        {
            isComplete = false;
            return null;
        }

        var directory = (attributes?.Find("project_directory") as ComposeScalarNode)?.Text;
        var mainPath = ApplicationPaths.Combine(file.Folder, main);
        var folder = directory is { Length: > 0 } ? ApplicationPaths.Combine(file.Folder, directory) : ApplicationPaths.FolderOf(mainPath);
        if (including.Contains(mainPath))
        {
            Add(ComposeApplicationProblem.IncludeCycle, entrance ?? paths[0], $"'{main}' includes itself: {string.Join(" -> ", including.Skip(including.IndexOf(mainPath)).Append(mainPath).Select(Show))}");
            return null;
        }

        var layers = paths.Select(path => Read(path, file, ComposeApplicationProblem.IncludedFileMissing, folder)).OfType<ComposeApplicationFile>().ToArray();
        if (layers.Length == 0)
        {
            return null;
        }

        var isOutermost = entrance is null;
        entrance ??= paths[0];
        including.Add(mainPath);
        var own = AddVariables(attributes, file, folder, environment);
        var model = LoadLayers(layers.Select(layer => layer.In(own)).ToArray(), own);
        including.RemoveAt(including.Count - 1);
        entrance = isOutermost ? null : entrance;
        return model;
    }

    // As it is named from the folder of the first file, so that messages are the same on every machine.
    private string Show(string path)
    {
        var folder = ApplicationPaths.FolderOf(including[0]);
        return folder.Length > 0 && path.StartsWith(folder + "/", StringComparison.Ordinal) ? path.Substring(folder.Length + 1) : path;
    }

    private ComposeEnvironment AddVariables(ComposeMapNode? attributes, ComposeApplicationFile file, string folder, ComposeEnvironment environment)
    {
        if (options.Files is not { } source)
        {
            return environment;
        }

        if (attributes?.Find("env_file") is not { } named)
        {
            return source.ReadText(ApplicationPaths.Combine(folder, ".env")) is { } text ? environment.With(DotEnvFile.Parse(text)) : environment;
        }

        // The last file goes first.
        foreach (var path in NodeForms.ToSequence(named).Items.OfType<ComposeScalarNode>().Reverse())
        {
            if (path.Text is not { Length: > 0 } written || written == "/dev/null")
            {
                continue;
            }

            var full = ApplicationPaths.Combine(file.Folder, written);
            if (source.ReadText(full) is { } variables)
            {
                environment = environment.With(DotEnvFile.Parse(variables));
            }
            else if (options.HasAllFiles && !source.Exists(full))
            {
                Add(ComposeApplicationProblem.IncludedEnvFileMissing, path, $"'{written}' does not exist");
            }
        }

        return environment;
    }

    private static ComposeOrigin Nowhere(IReadOnlyList<ComposeApplicationFile> layers) =>
        new(layers.Count > 0 ? layers[0] : new ComposeApplicationFile(string.Empty, ComposeSyntaxTree.ParseText(string.Empty)), default, isKey: true);
}
