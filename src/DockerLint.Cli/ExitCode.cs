namespace DockerLint.Cli;

/// <summary>What the process ends with; a later one goes before an earlier one.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above the threshold.</summary>
    public const int Success = 0;

    /// <summary>Findings at or above the threshold.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage or configuration.</summary>
    public const int Usage = 2;

    /// <summary>Some input could not be read.</summary>
    public const int UnreadableInput = 3;
}
