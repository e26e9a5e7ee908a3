using DockerLint.MSBuild.Linting;
using DockerLint.MSBuild.Reporting;
using Microsoft.Build.Framework;

namespace DockerLint.MSBuild.Tasks;

/// <summary>
/// Divides the files at hand into those that this project lints itself and those that are linted once per build whichever
/// project asks first. The latter become requests: the same request made by several projects, or by several target
/// frameworks of one, runs once, because the engine builds a project with the same global properties once per build.
/// Every parameter is a string, because MSBuild fails a build by itself when the text of a property does not convert.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class PlanDockerLint : DockerLintTask
{
    private TaskRequest? settings;
    private string? factsForImages;

    /// <summary>The files of the project.</summary>
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The files at the root.</summary>
    public ITaskItem[] RootFiles { get; set; } = [];

    /// <summary>The target frameworks of a project that has several; else empty.</summary>
    public string TargetFrameworks { get; set; } = "";

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

    /// <summary>The request for the files that the project lints itself; empty when there are none.</summary>
    [Output]
    public string OwnRequest { get; private set; } = "";

    private protected override TaskRequest Settings => settings ??= new TaskRequest()
        .With(RequestField.FailOn, FailOn.Trim())
        .With(RequestField.NoWarn, RuleIds.Reduce(NoWarn))
        .With(RequestField.WarningsAsErrors, RuleIds.Reduce(WarningsAsErrors))
        .With(RequestField.WarningsNotAsErrors, RuleIds.Reduce(WarningsNotAsErrors))
        .With(RequestField.TreatWarningsAsErrors, TreatWarningsAsErrors.Trim().ToLowerInvariant())
        .With(RequestField.OncePerBuild, string.Equals(OncePerBuild.Trim(), "false", StringComparison.OrdinalIgnoreCase) ? "false" : null);

    // Nothing under an engine that does not tell what this build was given.
    private string FactsForImages =>
        factsForImages ??= Facts.Length > 0 && GlobalProperties.Find(BuildEngine) is { } given ? ProjectFacts.Reduce(Facts, given) : "";

    private protected override void Run(BuildReporter reporter)
    {
        foreach (var problem in SettingsCheck.Problems(Mode, Level, FailOn).Concat(SettingsCheck.BuildProblems(BuildArgs, BuildContexts)))
        {
            ReportOnce(problem, reporter);
        }

        if (!MakesRequests)
        {
            LintHere(DistinctFiles.Of(Files, RootFiles), []);
            return;
        }

        var rootFiles = DistinctFiles.Of(RootFiles);
        if (rootFiles.Count > 0)
        {
            RootCache.Offer(FullPath(RootDirectory) ?? "", FullPath(CacheFile), BuildEngine);
            var sarif = string.IsNullOrWhiteSpace(RootSarif) ? null : FullPath(Path.Combine(RootDirectory, RootSarif.Trim()));
            AddRequest(RequestFor(FullPath(RootDirectory) ?? "", rootFiles, null, BuildProperties.None, sarif));
        }

        var own = new List<string>();
        foreach (var path in DistinctFiles.Of(Files))
        {
            if (DistinctFiles.IsBelow(path, ProjectDirectory) && !DistinctFiles.Contains(rootFiles, path))
            {
                own.Add(path);
            }
            else if (!DistinctFiles.Contains(rootFiles, path))
            {
                // A file elsewhere may be named by several projects.
                AddRequest(RequestFor(Path.GetDirectoryName(path) ?? "", [path], FullPath(BuildContext), BuildOf([path]), null));
            }
        }

        if (TargetFrameworks.Trim().Length == 0)
        {
            LintHere(own, FindSharedFiles(own));
        }
        else if (own.Count > 0)
        {
            AddRequest(RequestOfProject(own, FullPath(Sarif)));
        }
    }

    private void LintHere(List<string> own, List<string> shared)
    {
        if (own.Count + shared.Count > 0)
        {
            var request = RequestOfProject(own, own.Count > 0 ? FullPath(Sarif) : null, shared)
                .With(RequestField.SharedFiles, string.Join("\n", shared))
                .With(RequestField.IsOwn, "true");
            OwnRequest = WithSettings(request).ToString();
        }
    }

    private TaskRequest RequestOfProject(List<string> own, string? sarif, List<string>? shared = null) =>
        RequestFor(ProjectDirectory, own, FullPath(BuildContext), BuildOf([.. own, .. shared ?? []]), sarif)
            .With(RequestField.CacheFile, FullPath(CacheFile))
            .With(RequestField.Facts, FactsForImages);

    private TaskRequest RequestFor(string directory, IReadOnlyList<string> files, string? buildContext, BuildProperties build, string? sarif) => new TaskRequest()
        .With(RequestField.Directory, directory)
        .With(RequestField.Files, string.Join("\n", files))
        .With(RequestField.Root, FullPath(RootDirectory))
        .With(RequestField.BuildContext, buildContext)
        .With(RequestField.Build, build.Format())
        .With(RequestField.Sarif, sarif)
        .With(RequestField.Mode, Mode.Trim())
        .With(RequestField.Level, Level.Trim())
        .With(RequestField.ShellCheck, files.Count > 0 ? ShellCheckProgram : null)
        .With(RequestField.ConfigurationFiles, string.Join(";", FindConfigurationFiles()))
        .With(RequestField.Analyzers, string.Join(";", FindAnalyzers()))
        .With(RequestField.Baseline, FullPath(Baseline));

    // What the parameters say about the builds of some Dockerfiles.
    private BuildProperties BuildOf(IReadOnlyList<string> files)
    {
        // Without anything to say about it the tooling's Dockerfile is one like any other.
        var (stage, arguments) = (ContainerStage.Trim(), ContainerArguments.Trim());
        var dockerfile = stage.Length + arguments.Length > 0 ? FullPath(ContainerDockerfile) ?? "" : "";
        return new BuildProperties(Target.Trim(), BuildArgs.Trim(), BuildContexts.Trim(), Platform.Trim(), dockerfile, stage, arguments).For(files);
    }

    // The context that the project names is that of one Dockerfile.
    private List<string> FindSharedFiles(List<string> own) => FactsForImages.Length == 0 ? [] : DistinctFiles.Of(RootFiles, Files)
        .FindAll(path => !own.Contains(path)
            && (BuildContext.Trim().Length == 0 || DistinctFiles.Contains([FullPath(ContainerDockerfile) ?? ""], path))
            && ProjectMention.IsIn(path, ProjectFacts.ProjectOf(FactsForImages)));

    // Empty, "true" or a full path.
    private string ShellCheckProgram => ShellCheck.Trim().ToLowerInvariant() switch
    {
        "" or "false" => "",
        "true" => "true",
        _ => FullPath(ShellCheck) ?? "",
    };

    // A path of a parameter made full against the project's folder; null when the parameter is empty.
    private string? FullPath(string path) =>
        string.IsNullOrWhiteSpace(path) ? null : Path.GetFullPath(Path.Combine(ProjectDirectory, path.Trim().Replace('\\', Path.DirectorySeparatorChar)));

    // A .globalconfig at, above or below the project is left out: the SDK lists those by itself, whether they exist or not, and they
    // are found from the linted files.
    private string[] FindConfigurationFiles()
    {
        var globals = PathsOf(GlobalConfigs).Where(path => File.Exists(path) && !(IsGlobalConfigByName(path) && IsOnTheWay(Path.GetDirectoryName(path) ?? path)));
        return globals.Concat(PathsOf(ConfigurationFiles)).Distinct(StringComparer.Ordinal).ToArray();
    }

    // Each once and in an order of their own: two projects may list them differently.
    private string[] FindAnalyzers() => PathsOf(Analyzers).Distinct(DistinctFiles.Comparer).OrderBy(path => path, StringComparer.Ordinal).ToArray();

    private IEnumerable<string> PathsOf(string list) => list.Split(';').Select(FullPath).OfType<string>();

    private static bool IsGlobalConfigByName(string path) => string.Equals(Path.GetFileName(path), ".globalconfig", StringComparison.OrdinalIgnoreCase);

    private bool IsOnTheWay(string folder)
    {
        var project = ProjectDirectory.TrimEnd('/', '\\');
        return DistinctFiles.Contains([project], folder) || DistinctFiles.IsBelow(project, folder) || DistinctFiles.IsBelow(folder, project);
    }
}
