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

    /// <summary>Full path of the root; empty when there is none.</summary>
    public string RootDirectory { get; set; } = "";

    /// <summary>The build context of the project's Dockerfiles, relative to the project's folder.</summary>
    public string BuildContext { get; set; } = "";

    /// <summary>The cache of the project.</summary>
    public string CacheFile { get; set; } = "";

    /// <summary>The target frameworks of a project that has several; else empty.</summary>
    public string TargetFrameworks { get; set; } = "";

    /// <summary><c>false</c> to lint everything in the project itself (isolated graph builds refuse anything else).</summary>
    public string OncePerBuild { get; set; } = "";

    /// <summary>The project that serves requests.</summary>
    [Required]
    public string OnceProject { get; set; } = "";

    /// <summary>The files that the project lints itself.</summary>
    [Output]
    public ITaskItem[] OwnFiles { get; private set; } = [];

    /// <summary>The requests: <see cref="OnceProject"/> with additional properties.</summary>
    [Output]
    public ITaskItem[] Requests { get; private set; } = [];

    /// <summary>
    /// Names of the global properties of this build that requests must not carry, because they differ between projects and
    /// would make one request two.
    /// </summary>
    [Output]
    public string[] PropertiesToRemove { get; private set; } = [];

    private protected override void Run(BuildReporter reporter)
    {
        if (string.Equals(OncePerBuild.Trim(), "false", StringComparison.OrdinalIgnoreCase))
        {
            OwnFiles = DistinctFiles.ItemsOf(Files, RootFiles).ToArray();
            return;
        }

        var requests = new List<ITaskItem>();
        var rootFiles = DistinctFiles.Of(RootFiles);
        if (rootFiles.Count > 0)
        {
            requests.Add(new LintRequestItem(this, RootDirectory, rootFiles) { Root = RootDirectory });
        }

        var own = DistinctFiles.ItemsOf(Files).Where(item => !DistinctFiles.Contains(rootFiles, DistinctFiles.PathOf(item))).ToList();
        foreach (var item in own.Where(item => !DistinctFiles.IsBelow(DistinctFiles.PathOf(item), ProjectDirectory)).ToList())
        {
            // A file elsewhere may be named by several projects.
            var path = DistinctFiles.PathOf(item);
            requests.Add(new LintRequestItem(this, Path.GetDirectoryName(path) ?? "", [path]) { BuildContext = FullPath(BuildContext) });
            own.Remove(item);
        }

        if (own.Count > 0 && TargetFrameworks.Trim().Length > 0)
        {
            requests.Add(new LintRequestItem(this, ProjectDirectory, own.ConvertAll(DistinctFiles.PathOf)) { BuildContext = FullPath(BuildContext), CacheFile = FullPath(CacheFile) });
        }
        else
        {
            OwnFiles = own.ToArray();
        }

        Requests = requests.ToArray();
        PropertiesToRemove = Requests.Length > 0 ? GlobalProperties.ToRemove(BuildEngine) : [];
    }
}
