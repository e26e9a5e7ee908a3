using DockerLint.MSBuild.Linting;
using DockerLint.MSBuild.Reporting;
using Microsoft.Build.Framework;

namespace DockerLint.MSBuild.Tasks;

/// <summary>
/// Divides the files at hand into those that this project lints itself and those that are linted once per build whichever
/// project asks first. The latter become requests: the same request made by several projects, or by several target
/// frameworks of one, runs once, because the engine builds a project with the same global properties once per build.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class PlanDockerLint : DockerLintTask
{
    /// <summary>The files of the project.</summary>
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The files at the root.</summary>
    public ITaskItem[] RootFiles { get; set; } = [];

    /// <summary>The target frameworks of a project that has several; else empty.</summary>
    public string TargetFrameworks { get; set; } = "";

    /// <summary>The files that the project lints itself.</summary>
    [Output]
    public ITaskItem[] OwnFiles { get; private set; } = [];

    /// <summary>The files that are linted once per build, and that the project looks at, too, because they may build it.</summary>
    [Output]
    public ITaskItem[] SharedFiles { get; private set; } = [];

    private protected override void Run(BuildReporter reporter)
    {
        foreach (var problem in SettingsCheck.Problems(Mode, Level, FailOn).Concat(SettingsCheck.BuildProblems(BuildArgs, BuildContexts)))
        {
            ReportOnce(problem, reporter);
        }

        if (!MakesRequests)
        {
            OwnFiles = DistinctFiles.ItemsOf(Files, RootFiles).ToArray();
            return;
        }

        var rootFiles = DistinctFiles.Of(RootFiles);
        if (rootFiles.Count > 0)
        {
            RootCache.Offer(FullPath(RootDirectory) ?? "", FullPath(CacheFile), BuildEngine);
            LintOnce(RootDirectory, rootFiles, sarif: string.IsNullOrWhiteSpace(RootSarif) ? null : FullPath(Path.Combine(RootDirectory, RootSarif.Trim())));
        }

        var own = new List<ITaskItem>();
        foreach (var item in DistinctFiles.ItemsOf(Files))
        {
            var path = DistinctFiles.PathOf(item);
            if (DistinctFiles.IsBelow(path, ProjectDirectory) && !DistinctFiles.Contains(rootFiles, path))
            {
                own.Add(item);
            }
            else if (!DistinctFiles.Contains(rootFiles, path))
            {
                // A file elsewhere may be named by several projects.
                LintOnce(Path.GetDirectoryName(path) ?? "", [path], FullPath(BuildContext), build: BuildOf([path]));
            }
        }

        if (TargetFrameworks.Trim().Length == 0)
        {
            OwnFiles = own.ToArray();
            SharedFiles = FindSharedFiles(own, FactsForImages).ToArray();
        }
        else if (own.Count > 0)
        {
            var files = own.ConvertAll(DistinctFiles.PathOf);
            LintOnce(ProjectDirectory, files, FullPath(BuildContext), FullPath(CacheFile), BuildOf(files), FullPath(Sarif), FactsForImages);
        }
    }

    // The context that the project names is that of one Dockerfile.
    private IEnumerable<ITaskItem> FindSharedFiles(List<ITaskItem> own, string facts) => facts.Length == 0 ? [] : DistinctFiles.ItemsOf(RootFiles, Files)
        .Where(item => !own.Contains(item) && (BuildContext.Trim().Length == 0 || DistinctFiles.Contains([FullPath(ContainerDockerfile) ?? ""], DistinctFiles.PathOf(item))))
        .Where(item => ProjectMention.IsIn(DistinctFiles.PathOf(item), ProjectFacts.ProjectOf(facts)));
}
