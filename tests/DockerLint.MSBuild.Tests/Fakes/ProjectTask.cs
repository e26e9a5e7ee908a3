using DockerLint.MSBuild.Tasks;
using Microsoft.Build.Framework;

namespace DockerLint.MSBuild.Tests.Fakes;

/// <summary>What the targets do in one project: plan, then report.</summary>
internal sealed class ProjectTask(PlanDockerLint plan, FakeSource source)
{
    private ReportDockerLint? report;

    public PlanDockerLint Plan => plan;

    public FakeSource Source { get; set; } = source;

    /// <summary>Starts the run beside the build first, as a build does.</summary>
    public bool Starts { get; set; }

    public ITaskItem[] Requests => [.. plan.Requests, .. report?.Requests ?? []];

    public bool Execute()
    {
        var succeeded = plan.Execute();
        if (Starts)
        {
            succeeded &= new StartDockerLint { BuildEngine = plan.BuildEngine, Request = plan.OwnRequest, Source = Source }.Execute();
        }

        report = new ReportDockerLint { BuildEngine = plan.BuildEngine, Request = plan.OwnRequest, Source = Source };
        return report.Execute() && succeeded;
    }

    public void Cancel() => report?.Cancel();
}
