namespace DockerLint.MSBuild.Linting;

/// <summary>A run that goes on beside the build, from the task that starts it to the one that reports. Disposing of it cancels it.</summary>
internal sealed class LintRun : IDisposable
{
    private readonly CancellationTokenSource cancellation = new();
    private readonly Task<IReadOnlyList<BuildFinding>> run;

    /// <summary>Begins a run on a thread of its own.</summary>
    /// <param name="work">What it does.</param>
    public LintRun(Func<CancellationToken, IReadOnlyList<BuildFinding>> work)
    {
        var token = cancellation.Token;
        run = Task.Run(() => work(token));
    }

    /// <summary>Waits for the findings.</summary>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="OperationCanceledException">It was cancelled. Any other exception is that of the run.</exception>
    public IReadOnlyList<BuildFinding> Wait(CancellationToken cancellationToken)
    {
        using (cancellationToken.Register(cancellation.Cancel))
        {
            return run.GetAwaiter().GetResult();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => cancellation.Cancel();
}
