using System.Runtime.CompilerServices;
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
    private OnceRequest? request;

    /// <summary>The Dockerfiles and compose files.</summary>
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>
    /// Files that are linted once per build besides. Of them only what depends on the project is reported here: there nothing was known of
    /// it but its text.
    /// </summary>
    public ITaskItem[] SharedFiles { get; set; } = [];

    /// <summary>A request to serve, as <see cref="DockerLintTask.Requests"/> carry it: then it stands for all other parameters.</summary>
    public string Request { get; set; } = "";

    /// <summary>Where findings come from; tests put their own here.</summary>
    internal IFindingSource? Source { get; set; }

    /// <inheritdoc/>
    public void Cancel() => cancellation.Cancel();

    private protected override void Prepare()
    {
        if (Request.Length > 0)
        {
            request = OnceRequest.Parse(Request);
            ProjectDirectory = request[nameof(ProjectDirectory)];
            RootDirectory = request[nameof(RootDirectory)];
            BuildContext = request[nameof(BuildContext)];
            CacheFile = request[nameof(CacheFile)];
            Sarif = request[nameof(Sarif)];
            Mode = request[nameof(Mode)];
            Level = request[nameof(Level)];
            ShellCheck = request[nameof(ShellCheck)];
            ConfigurationFiles = request[nameof(ConfigurationFiles)];
            Analyzers = request[nameof(Analyzers)];
            Baseline = request[nameof(Baseline)];
            FailOn = request[nameof(FailOn)];
            NoWarn = request[nameof(NoWarn)];
            WarningsAsErrors = request[nameof(WarningsAsErrors)];
            WarningsNotAsErrors = request[nameof(WarningsNotAsErrors)];
            TreatWarningsAsErrors = request[nameof(TreatWarningsAsErrors)];
        }
    }

    private protected override void Run(BuildReporter reporter)
    {
        if (request is not null && FindingText.Parse(request["Finding"]) is { } given)
        {
            reporter.Report(given);
            return;
        }

        var own = request is null ? DistinctFiles.Of(Files) : request["Files"].Split(['\n'], StringSplitOptions.RemoveEmptyEntries);
        var shared = DistinctFiles.Of(SharedFiles);
        var files = own.Concat(shared).ToArray();
        if (files.Length == 0)
        {
            return;
        }

        var job = new LintJob(files, ProjectDirectory, FullPath(RootDirectory), FullPath(BuildContext), Mode.Trim(), Level.Trim())
        {
            Build = request is null ? BuildOf(files) : BuildProperties.Parse(request["Build"]),
            Facts = request is null ? FactsForImages : request[nameof(Facts)],
            ShellCheck = own.Count > 0 ? ShellCheckProgram : "",
            ConfigurationFiles = FindConfigurationFiles(),
            Analyzers = FindAnalyzers(),
            BaselineFile = FullPath(Baseline),
            SharedFiles = shared,
            SarifFile = own.Count > 0 ? FullPath(Sarif) : null,
        };
        var cache = CachePath() is { } path ? new FindingCache(path) : null;
        foreach (var finding in cache?.Read(job) ?? Lint(job, cache))
        {
            if (finding.File is not null && DistinctFiles.Contains(shared, finding.File) && !DependsOnProject(finding))
            {
                continue;
            }

            // What is wrong with a configuration file concerns everyone who reads it.
            if (!reporter.IsSilencedByEngine(finding) && (finding.File is null || DistinctFiles.Contains(own, finding.File)) && !(request is not null && DependsOnProject(finding)))
            {
                reporter.Report(finding);
            }
            else
            {
                ReportOnce(finding, reporter);
            }
        }
    }

    // The rules about images of .NET. More than one project may come upon the same finding of theirs.
    private static bool DependsOnProject(BuildFinding finding) => finding.Id.StartsWith("DL8", StringComparison.Ordinal);

    // The engine's assemblies are loaded when this method is compiled, hence not inlined: an unchanged build never gets here.
    [MethodImpl(MethodImplOptions.NoInlining)]
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

        return FullPath(RootDirectory) is { } root && root == FullPath(ProjectDirectory) ? RootCache.PathFor(root, BuildEngine) : null;
    }
}
