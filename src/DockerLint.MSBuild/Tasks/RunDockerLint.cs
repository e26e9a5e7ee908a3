using DockerLint.MSBuild.Caching;
using DockerLint.MSBuild.Linting;
using DockerLint.MSBuild.Reporting;
using Microsoft.Build.Framework;

namespace DockerLint.MSBuild.Tasks;

/// <summary>
/// Lints files and reports the findings. When nothing that the findings depend on has changed since the last run, they are
/// reported again from the cache and the engine is not even loaded.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class RunDockerLint : DockerLintTask, ICancelableTask
{
    private readonly CancellationTokenSource cancellation = new();

    /// <summary>The Dockerfiles and compose files.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The build context of the Dockerfiles, relative to the project's folder; empty when the project does not say.</summary>
    public string BuildContext { get; set; } = "";

    /// <summary>Where findings are kept for the next run; empty to look for a build-output folder in <see cref="RootDirectory"/>.</summary>
    public string CacheFile { get; set; } = "";

    /// <summary>The folder whose files these are, when they belong to no project; else empty.</summary>
    public string RootDirectory { get; set; } = "";

    /// <summary>Where findings come from; tests put their own here.</summary>
    internal IFindingSource? Source { get; set; }

    /// <inheritdoc/>
    public void Cancel() => cancellation.Cancel();

    private protected override void Run(BuildReporter reporter)
    {
        var files = DistinctFiles.Of(Files);
        if (files.Count == 0)
        {
            return;
        }

        foreach (var problem in SettingsCheck.Problems(Mode, Level, FailOn))
        {
            reporter.Report(problem);
        }

        var job = new LintJob(files, ProjectDirectory, FullPath(BuildContext), Mode.Trim(), Level.Trim());
        var cache = CachePath() is { } path ? new FindingCache(path) : null;
        var findings = cache?.Read(job) ?? Lint(job, cache);
        foreach (var finding in findings)
        {
            reporter.Report(finding);
        }
    }

    // The engine's assemblies are loaded when this method is compiled, hence not inlined: an unchanged build never gets here.
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private IReadOnlyList<BuildFinding> Lint(LintJob job, FindingCache? cache)
    {
        var started = DateTime.UtcNow;
        var outcome = (Source ?? new EngineFindingSource()).Find(job, cancellation.Token);
        cache?.Write(job, outcome, started);
        return outcome.Findings;
    }

    private string? CachePath()
    {
        if (FullPath(CacheFile) is { } given)
        {
            return given;
        }

        if (FullPath(RootDirectory) is not { } root)
        {
            return null;
        }

        // Files at the root belong to no project and so to no obj folder. One that stands there anyway is used; none is made.
        foreach (var folder in (string[])[Path.Combine(root, "obj"), Path.Combine(root, "artifacts", "obj")])
        {
            if (Directory.Exists(folder))
            {
                return Path.Combine(folder, "dockerlint.root.cache");
            }
        }

        return null;
    }
}
