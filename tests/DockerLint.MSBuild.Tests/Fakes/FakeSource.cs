using DockerLint.MSBuild.Linting;

namespace DockerLint.MSBuild.Tests.Fakes;

/// <summary>A source that returns what it is told and counts how often it is asked.</summary>
internal sealed class FakeSource(params BuildFinding[] findings) : IFindingSource
{
    public int Calls { get; private set; }

    public LintJob? LastJob { get; private set; }

    public List<string> ConsultedPaths { get; } = [];

    public Action<LintJob> OnFind { get; set; } = _ => { };

    /// <summary>Set once the run that was asked for has been cancelled.</summary>
    public ManualResetEventSlim WhenCancelled { get; } = new();

    public LintOutcome Find(LintJob job, CancellationToken cancellationToken)
    {
        Calls++;
        cancellationToken.Register(WhenCancelled.Set);
        LastJob = job;
        OnFind(job);
        cancellationToken.ThrowIfCancellationRequested();
        return new LintOutcome(findings, ConsultedPaths);
    }
}
