using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Support;

/// <summary>The options of HEALTHCHECK that a build reads: it does not read those of HEALTHCHECK NONE, nor values that are empty.</summary>
internal static class HealthcheckFlags
{
    /// <summary>The options that are durations, with their values.</summary>
    public static IEnumerable<(FlagSyntax Flag, WordSyntax Value)> Durations(HealthcheckInstructionSyntax healthcheck) =>
        Read(healthcheck).Where(option => option.Flag.Name is "interval" or "timeout" or "start-period" or "start-interval");

    /// <summary>The values of <c>--retries</c>.</summary>
    public static IEnumerable<WordSyntax> Retries(HealthcheckInstructionSyntax healthcheck) =>
        Read(healthcheck).Where(option => option.Flag.Name == "retries").Select(option => option.Value);

    private static IEnumerable<(FlagSyntax Flag, WordSyntax Value)> Read(HealthcheckInstructionSyntax healthcheck)
    {
        foreach (var flag in healthcheck.IsNone ? [] : healthcheck.Flags)
        {
            if (flag.Value is { IsMissing: false } value)
            {
                yield return (flag, value);
            }
        }
    }
}
