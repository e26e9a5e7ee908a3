namespace DockerLint.Shell.Semantics;

/// <summary>The place of a command in its pipeline.</summary>
/// <param name="Id">Number of the pipeline, unique within the script.</param>
/// <param name="Index">0-based place of the command, or of the compound command it stands in.</param>
/// <param name="Length">Number of commands in the pipeline; 1 when there is no <c>|</c>.</param>
public readonly record struct PipelinePosition(int Id, int Index, int Length)
{
    /// <summary>Whether it is the last command, whose status is that of the pipeline unless <c>pipefail</c> is on.</summary>
    public bool IsLast => Index == Length - 1;
}
