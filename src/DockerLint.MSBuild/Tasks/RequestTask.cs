using System.Runtime.CompilerServices;
using DockerLint.MSBuild.Caching;
using DockerLint.MSBuild.Linting;
using Microsoft.Build.Framework;

namespace DockerLint.MSBuild.Tasks;

/// <summary>A task that does what a request says. Everything it needs is in there, so that projects can hand it to one another.</summary>
public abstract class RequestTask : DockerLintTask
{
    private static readonly char[] Semicolon = [';'];
    private static readonly char[] LineEnd = ['\n'];
    private TaskRequest? parsed;

    /// <summary>The request: text of <see cref="PlanDockerLint.OwnRequest"/>, or what <see cref="DockerLintTask.Requests"/> carry.</summary>
    public string Request { get; set; } = "";

    /// <summary>Where findings come from; tests put their own here.</summary>
    internal IFindingSource? Source { get; set; }

    /// <summary>The request, taken apart.</summary>
    private protected TaskRequest Parsed => parsed ??= TaskRequest.Parse(Request);

    private protected sealed override TaskRequest Settings => Parsed;

    /// <summary>The run of this request that goes on in this process, if any.</summary>
    private protected object RunKey => "DockerLint.Run " + Request;

    /// <summary>Full paths in one of the two lists of files.</summary>
    private protected string[] FilesOf(string field) => Parsed[field].Split(LineEnd, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>
    /// What is to be done to get the findings; null when there is nothing to lint. It asks nothing of the engine that builds, so that it can
    /// be done on any thread.
    /// </summary>
    private protected Func<CancellationToken, IReadOnlyList<BuildFinding>>? CreateWork()
    {
        var own = FilesOf(RequestField.Files);
        var shared = FilesOf(RequestField.SharedFiles);
        if (own.Length + shared.Length == 0)
        {
            return null;
        }

        var job = new LintJob([.. own, .. shared], Parsed[RequestField.Directory], Optional(RequestField.Root), Optional(RequestField.BuildContext), Parsed[RequestField.Mode], Parsed[RequestField.Level])
        {
            Build = BuildProperties.Parse(Parsed[RequestField.Build]),
            Facts = Parsed[RequestField.Facts],
            ShellCheck = Parsed[RequestField.ShellCheck],
            ConfigurationFiles = Parsed[RequestField.ConfigurationFiles].Split(Semicolon, StringSplitOptions.RemoveEmptyEntries),
            Analyzers = Parsed[RequestField.Analyzers].Split(Semicolon, StringSplitOptions.RemoveEmptyEntries),
            BaselineFile = Optional(RequestField.Baseline),
            SharedFiles = shared,
            SarifFile = Optional(RequestField.Sarif),
        };
        var cache = (Optional(RequestField.CacheFile) ?? RootCachePath(job)) is { } path ? new FindingCache(path) : null;
        return cancellation => cache?.Read(job) ?? Lint(job, cache, cancellation);
    }

    private string? Optional(string field) => Parsed[field] is { Length: > 0 } value ? value : null;

    private string? RootCachePath(LintJob job) => job.Root == job.Directory ? RootCache.PathFor(job.Directory, BuildEngine) : null;

    // The engine's assemblies are loaded when this method is compiled, hence not inlined: an unchanged build never gets here.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private IReadOnlyList<BuildFinding> Lint(LintJob job, FindingCache? cache, CancellationToken cancellation)
    {
        var started = DateTime.UtcNow;
        var outcome = (Source ?? new EngineFindingSource()).Find(job, cancellation);
        cache?.Write(job, outcome, started);
        return outcome.Findings;
    }
}
