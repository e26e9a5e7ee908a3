namespace DockerLint.MSBuild.Linting;

/// <summary>Where findings come from: the engine, or a test.</summary>
internal interface IFindingSource
{
    /// <summary>Lints the files of a job.</summary>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    LintOutcome Find(LintJob job, CancellationToken cancellationToken);
}
