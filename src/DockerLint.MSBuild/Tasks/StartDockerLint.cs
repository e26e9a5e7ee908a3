using DockerLint.MSBuild.Linting;
using DockerLint.MSBuild.Reporting;
using Microsoft.Build.Framework;

namespace DockerLint.MSBuild.Tasks;

/// <summary>
/// Begins what <see cref="ReportDockerLint"/> ends: the files are linted while the build goes on, above all while the compiler runs
/// and this process has little else to do.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class StartDockerLint : RequestTask
{
    private protected override void Run(BuildReporter reporter)
    {
        if (BuildEngine is IBuildEngine4 objects && objects.GetRegisteredTaskObject(RunKey, RegisteredTaskObjectLifetime.Build) is null && CreateWork() is { } work)
        {
            objects.RegisterTaskObject(RunKey, new LintRun(work), RegisteredTaskObjectLifetime.Build, allowEarlyCollection: false);
        }
    }
}
