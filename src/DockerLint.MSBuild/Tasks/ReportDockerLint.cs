using DockerLint.MSBuild.Linting;
using DockerLint.MSBuild.Reporting;
using Microsoft.Build.Framework;

namespace DockerLint.MSBuild.Tasks;

/// <summary>
/// Reports the findings of a request: those of the run that <see cref="StartDockerLint"/> has begun, once it has ended, else of one
/// made now. When nothing that the findings depend on has changed since the last build, they are those of the cache, and the engine
/// is not even loaded.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class ReportDockerLint : RequestTask, ICancelableTask
{
    private readonly CancellationTokenSource cancellation = new();

    /// <inheritdoc/>
    public void Cancel() => cancellation.Cancel();

    private protected override void Run(BuildReporter reporter)
    {
        if (FindingText.Parse(Parsed[RequestField.Finding]) is { } given)
        {
            reporter.Report(given);
            return;
        }

        var isOwn = Parsed[RequestField.IsOwn] == "true";
        var own = FilesOf(RequestField.Files);
        var shared = FilesOf(RequestField.SharedFiles);
        foreach (var finding in Findings())
        {
            // Of a file that is linted elsewhere, too, only what depends on the project: there nothing was known of it but its text.
            if (finding.File is not null && DistinctFiles.Contains(shared, finding.File) && !DependsOnProject(finding))
            {
                continue;
            }

            // What is wrong with a configuration file concerns everyone who reads it.
            if (!reporter.IsSilencedByEngine(finding) && (finding.File is null || DistinctFiles.Contains(own, finding.File)) && (isOwn || !DependsOnProject(finding)))
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

    private IReadOnlyList<BuildFinding> Findings()
    {
        if (BuildEngine is IBuildEngine4 objects && objects.UnregisterTaskObject(RunKey, RegisteredTaskObjectLifetime.Build) is LintRun run)
        {
            using (run)
            {
                return run.Wait(cancellation.Token);
            }
        }

        return CreateWork()?.Invoke(cancellation.Token) ?? [];
    }
}
