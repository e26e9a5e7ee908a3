using DockerLint.MSBuild.Linting;
using DockerLint.MSBuild.Reporting;
using Microsoft.Build.Framework;

namespace DockerLint.MSBuild.Tasks;

/// <summary>
/// What the tasks have in common: the settings that decide how loudly findings are reported, requests to the once-per-build
/// project, and the promise that a fault of ours is one warning and never a failed build. Every parameter is a string, because
/// MSBuild fails a build by itself when the text of a property does not convert.
/// </summary>
public abstract class DockerLintTask : ITask
{
    private readonly List<ITaskItem> requests = [];

    /// <inheritdoc/>
    public required IBuildEngine BuildEngine { get; set; }

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <summary>Full path of the project's folder; relative paths are taken from it.</summary>
    public string ProjectDirectory { get; set; } = "";

    /// <summary>Full path of the folder whose files belong to no single project; empty when there is none.</summary>
    public string RootDirectory { get; set; } = "";

    /// <summary>The build context of the Dockerfiles, relative to the project's folder; empty when the project does not say.</summary>
    public string BuildContext { get; set; } = "";

    /// <summary>The stages that the Dockerfiles are built for, separated by semicolons; empty for the last one.</summary>
    public string Target { get; set; } = "";

    /// <summary>Build arguments, <c>NAME=VALUE</c> or <c>NAME</c>, separated by semicolons.</summary>
    public string BuildArgs { get; set; } = "";

    /// <summary>Named build contexts, <c>NAME=VALUE</c>, separated by semicolons.</summary>
    public string BuildContexts { get; set; } = "";

    /// <summary>The platforms that images are built for, separated by semicolons.</summary>
    public string Platform { get; set; } = "";

    /// <summary>The Dockerfile that the container tooling builds, relative to the project's folder; the settings below are about it alone.</summary>
    public string ContainerDockerfile { get; set; } = "";

    /// <summary>The stage that the container tooling builds for debugging; empty when it does not say.</summary>
    public string ContainerStage { get; set; } = "";

    /// <summary>Options that the container tooling hands to <c>docker build</c>.</summary>
    public string ContainerArguments { get; set; } = "";

    /// <summary>What MSBuild has evaluated of the project, as the targets write it for <see cref="ProjectFacts"/>; empty for nothing.</summary>
    public string Facts { get; set; } = "";

    /// <summary>Where findings are kept for the next run; empty for nowhere.</summary>
    public string CacheFile { get; set; } = "";

    /// <summary>The file that gets the findings of the project's own files as SARIF, relative to the project's folder; empty for none.</summary>
    public string Sarif { get; set; } = "";

    /// <summary>The file that gets the findings of the files at the root as SARIF, relative to the root; empty for none.</summary>
    public string RootSarif { get; set; } = "";

    /// <summary>Full path of the project that serves requests.</summary>
    [Required]
    public string OnceProject { get; set; } = "";

    /// <summary><c>false</c> to do everything in the project itself (isolated graph builds refuse anything else).</summary>
    public string OncePerBuild { get; set; } = "";

    /// <summary>The analysis mode by name; empty to leave it to configuration files.</summary>
    public string Mode { get; set; } = "";

    /// <summary>The analysis level: a number, <c>latest</c> or <c>preview</c>; empty to leave it to configuration files.</summary>
    public string Level { get; set; } = "";

    /// <summary><c>true</c> to have shell texts judged by the ShellCheck on PATH, or the path of one; empty or <c>false</c> for our own rules.</summary>
    public string ShellCheck { get; set; } = "";

    /// <summary>Configuration files that the project names, relative to its folder, separated by semicolons.</summary>
    public string ConfigurationFiles { get; set; } = "";

    /// <summary>Global configs that the project hands to analyzers of code, those that the SDK merely expects included; separated by semicolons.</summary>
    public string GlobalConfigs { get; set; } = "";

    /// <summary>Assemblies with further rules, relative to the project's folder, separated by semicolons.</summary>
    public string Analyzers { get; set; } = "";

    /// <summary>The baseline, relative to the project's folder; empty to look it up.</summary>
    public string Baseline { get; set; } = "";

    /// <summary>The severity from which findings fail the build: <c>error</c>, <c>warning</c>, <c>info</c> or <c>never</c>; empty for never.</summary>
    public string FailOn { get; set; } = "";

    /// <summary>Ids that are not reported, separated by semicolons, commas or blanks.</summary>
    public string NoWarn { get; set; } = "";

    /// <summary>Ids that are reported as errors.</summary>
    public string WarningsAsErrors { get; set; } = "";

    /// <summary>Ids that stay warnings whatever raises the others.</summary>
    public string WarningsNotAsErrors { get; set; } = "";

    /// <summary><c>true</c> to report every warning as an error.</summary>
    public string TreatWarningsAsErrors { get; set; } = "";

    /// <summary>Requests to make: <see cref="OnceProject"/> with additional properties.</summary>
    [Output]
    public ITaskItem[] Requests => requests.ToArray();

    /// <summary>
    /// Names of the global properties of this build that requests must not carry, because they differ between projects and
    /// would make one request two.
    /// </summary>
    [Output]
    public string[] PropertiesToRemove { get; private set; } = [];

    /// <summary>Whether requests may be made.</summary>
    private protected bool MakesRequests => !string.Equals(OncePerBuild.Trim(), "false", StringComparison.OrdinalIgnoreCase);

    /// <summary>What the parameters say about the builds of some Dockerfiles.</summary>
    private protected BuildProperties BuildOf(IReadOnlyList<string> files)
    {
        // Without anything to say about it the tooling's Dockerfile is one like any other.
        var (stage, arguments) = (ContainerStage.Trim(), ContainerArguments.Trim());
        var dockerfile = stage.Length + arguments.Length > 0 ? FullPath(ContainerDockerfile) ?? "" : "";
        return new BuildProperties(Target.Trim(), BuildArgs.Trim(), BuildContexts.Trim(), Platform.Trim(), dockerfile, stage, arguments).For(files);
    }

    /// <summary>What of <see cref="Facts"/> holds for images; nothing under an engine that does not tell what this build was given.</summary>
    private protected string FactsForImages => Facts.Length > 0 && GlobalProperties.Find(BuildEngine) is { } given ? ProjectFacts.Reduce(Facts, given) : "";

    /// <summary>Does the work; a fault of ours is reported as one warning.</summary>
    /// <returns>False when errors were reported.</returns>
    public bool Execute()
    {
        Prepare();
        var reporter = new BuildReporter(BuildEngine, new SeverityPolicy(NoWarn, WarningsAsErrors, WarningsNotAsErrors, TreatWarningsAsErrors, FailOn));
        try
        {
            Run(reporter);
            PropertiesToRemove = GlobalProperties.ToRemove(BuildEngine);
        }
        catch (OperationCanceledException)
        {
            // The engine knows that it cancelled; a task that returns false without an error would only add one.
        }
#pragma warning disable CA1031 // whatever goes wrong in here must not fail somebody's build
        catch (Exception fault)
#pragma warning restore CA1031
        {
            reporter.ReportFault(fault);
        }

        return !reporter.HasErrors;
    }

    /// <summary>Completes the settings before they are used.</summary>
    private protected virtual void Prepare()
    {
    }

    /// <summary>Does the work.</summary>
    private protected abstract void Run(BuildReporter reporter);

    /// <summary>Asks for files to be linted once per build.</summary>
    private protected void LintOnce(string directory, IReadOnlyList<string> files, string? buildContext = null, string? cacheFile = null, BuildProperties? build = null, string? sarif = null, string? facts = null) => AddRequest(
        new OnceRequest()
            .With(nameof(ProjectDirectory), directory)
            .With("Files", string.Join("\n", files))
            .With(nameof(RootDirectory), RootDirectory)
            .With(nameof(BuildContext), buildContext)
            .With("Build", build?.Format())
            .With(nameof(Facts), facts)
            .With(nameof(Sarif), sarif)
            .With(nameof(CacheFile), cacheFile)
            .With(nameof(Mode), Mode.Trim())
            .With(nameof(Level), Level.Trim())
            .With(nameof(ShellCheck), ShellCheckProgram)
            .With(nameof(ConfigurationFiles), string.Join(";", FindConfigurationFiles()))
            .With(nameof(Analyzers), string.Join(";", FindAnalyzers()))
            .With(nameof(Baseline), FullPath(Baseline)));

    /// <summary>Reports a finding once per build, whichever project comes upon it first.</summary>
    private protected void ReportOnce(BuildFinding finding, BuildReporter reporter)
    {
        if (MakesRequests)
        {
            AddRequest(new OnceRequest().With("Finding", FindingText.Format(finding)));
        }
        else
        {
            reporter.Report(finding);
        }
    }

    /// <summary><see cref="ShellCheck"/> reduced to empty, <c>true</c> or a full path.</summary>
    private protected string ShellCheckProgram => ShellCheck.Trim().ToLowerInvariant() switch
    {
        "" or "false" => "",
        "true" => "true",
        _ => FullPath(ShellCheck) ?? "",
    };

    /// <summary>A path of a parameter made full against <see cref="ProjectDirectory"/>; null when the parameter is empty.</summary>
    private protected string? FullPath(string path) =>
        string.IsNullOrWhiteSpace(path) ? null : Path.GetFullPath(Path.Combine(ProjectDirectory, path.Trim().Replace('\\', Path.DirectorySeparatorChar)));

    /// <summary>
    /// Full paths of the configuration files that the project names. A <c>.globalconfig</c> at, above or below the project is left out:
    /// the SDK lists those by itself, whether they exist or not, and they are found from the linted files.
    /// </summary>
    private protected string[] FindConfigurationFiles()
    {
        var globals = PathsOf(GlobalConfigs).Where(path => File.Exists(path) && !(IsGlobalConfigByName(path) && IsOnTheWay(Path.GetDirectoryName(path) ?? path)));
        return globals.Concat(PathsOf(ConfigurationFiles)).Distinct(StringComparer.Ordinal).ToArray();
    }

    /// <summary>Full paths of the assemblies with further rules, each once, in an order of their own: two projects may list them differently.</summary>
    private protected string[] FindAnalyzers() => PathsOf(Analyzers).Distinct(DistinctFiles.Comparer).OrderBy(path => path, StringComparer.Ordinal).ToArray();

    private IEnumerable<string> PathsOf(string list) => list.Split(';').Select(FullPath).OfType<string>();

    private static bool IsGlobalConfigByName(string path) => string.Equals(Path.GetFileName(path), ".globalconfig", StringComparison.OrdinalIgnoreCase);

    private bool IsOnTheWay(string folder)
    {
        var project = ProjectDirectory.TrimEnd('/', '\\');
        return DistinctFiles.Contains([project], folder) || DistinctFiles.IsBelow(project, folder) || DistinctFiles.IsBelow(folder, project);
    }

    private void AddRequest(OnceRequest request) => requests.Add(new RequestItem(OnceProject, request
        .With(nameof(FailOn), FailOn.Trim())
        .With(nameof(NoWarn), RuleIds.Reduce(NoWarn))
        .With(nameof(WarningsAsErrors), RuleIds.Reduce(WarningsAsErrors))
        .With(nameof(WarningsNotAsErrors), RuleIds.Reduce(WarningsNotAsErrors))
        .With(nameof(TreatWarningsAsErrors), TreatWarningsAsErrors.Trim().ToLowerInvariant())));
}
