namespace DockerLint.Compose.Applications;

/// <summary>An application as Compose runs it: every attribute in one form, everything implied written out. What is not known stays unknown.</summary>
public sealed class CanonicalApplication
{
    private CanonicalApplication(ComposeMapNode model, ComposeMapNode disabledServices, IReadOnlyList<ComposeApplicationProblem> problems, bool isComplete)
    {
        Model = model;
        DisabledServices = disabledServices;
        Problems = problems;
        IsComplete = isComplete;
    }

    /// <summary>
    /// The model. Texts of typed attributes are numbers and booleans, durations in nanoseconds, sizes in bytes (-1 for all or unlimited),
    /// modes of files as numbers; commands are split into words. What the environment gives a secret or config stands in its
    /// <c>content</c>, which is not for printing.
    /// </summary>
    public ComposeMapNode Model { get; }

    /// <summary>The services that are left out, by name: no active profile starts them, or nobody asked for them.</summary>
    public ComposeMapNode DisabledServices { get; }

    /// <summary>Why Compose would not get this far: files of variables that are missing or wrong.</summary>
    public IReadOnlyList<ComposeApplicationProblem> Problems { get; }

    /// <summary>Whether all that the application consists of, files of variables included, is known; otherwise what is absent may exist.</summary>
    public bool IsComplete { get; }

    /// <summary>A service that runs; null if there is none of this name.</summary>
    public ComposeMapNode? FindService(string name) => (Model.Find("services") as ComposeMapNode)?.Find(name) as ComposeMapNode;

    internal static CanonicalApplication Create(ComposeApplication application, CanonicalOptions options)
    {
        var paths = new CanonicalPaths(application.Folder, options.ResolvePaths);
        var budget = new ApplicationBudget();
        var model = new CanonicalForm(paths, budget).Convert(application.Model.Without("include").Without("version"));
        if (options.Normalize)
        {
            model = new CanonicalImplications(application, paths, budget).Add(model);
        }

        var (active, disabled) = ServiceSelection.Select(model, options);
        if (!options.ReadVariables)
        {
            return new CanonicalApplication(active, disabled, [], application.IsComplete && !budget.IsExhausted);
        }

        var variables = new CanonicalVariables(application, new VariableFiles(application, paths, budget), options.KeepVariableFiles, budget);
        return new CanonicalApplication(variables.Resolve(active), disabled, variables.Files.Problems, application.IsComplete && variables.Files.IsComplete && !budget.IsExhausted);
    }
}
