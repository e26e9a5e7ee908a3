namespace DockerLint.Compose.Applications;

/// <summary>Bounds the work of one project, since files that refer to each other can multiply.</summary>
internal sealed class ApplicationBudget
{
    private const int Steps = 1_000_000;
    private int left = Steps;

    /// <summary>Whether something was left out.</summary>
    public bool IsExhausted => left < 0;

    /// <summary>What reading a file costs, so that a project has a thousand of them at most.</summary>
    public const int FileSteps = Steps / 1000;

    /// <summary>What a mapping costs that one short word stands for.</summary>
    public const int MappingSteps = 10;

    /// <summary>Takes some steps; false if they are not left.</summary>
    public bool Spend(int steps = 1)
    {
        left = Math.Max(-1, left - steps);
        return left >= 0;
    }
}
