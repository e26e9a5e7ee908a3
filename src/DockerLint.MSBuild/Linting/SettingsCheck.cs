using System.Globalization;

namespace DockerLint.MSBuild.Linting;

/// <summary>Finds settings of the project that mean nothing. They are ignored, but not silently.</summary>
internal static class SettingsCheck
{
    private const string ConfigurationId = "DL0003";

    private static readonly string[] Modes = ["None", "Minimum", "Default", "Recommended", "All"];
    private static readonly string[] Thresholds = ["never", "error", "warning", "info"];

    /// <summary>One finding for every setting that means nothing.</summary>
    public static IReadOnlyList<BuildFinding> Problems(string mode, string level, string failOn)
    {
        var problems = new List<BuildFinding>();
        if (IsUnknown(mode, Modes))
        {
            problems.Add(Problem("DockerLintMode", mode, string.Join(", ", Modes)));
        }

        if (IsUnknown(level, ["latest", "preview"]) && !(int.TryParse(level.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0))
        {
            problems.Add(Problem("DockerLintLevel", level, "a number from 1, latest, preview"));
        }

        if (IsUnknown(failOn, Thresholds))
        {
            problems.Add(Problem("DockerLintFailOn", failOn, string.Join(", ", Thresholds)));
        }

        return problems;
    }

    /// <summary>One finding for every item of a list that has not the form of the others. Values are not repeated: they may be secrets.</summary>
    public static IReadOnlyList<BuildFinding> BuildProblems(string arguments, string contexts)
    {
        var problems = new List<BuildFinding>();
        if (Items(arguments).Any(item => item[0] == '='))
        {
            problems.Add(new(ConfigurationId, BuildSeverity.Warning, IsRaised: false, "The property DockerLintBuildArgs has an item without a name; each is NAME=VALUE or NAME. It is ignored."));
        }

        if (Items(contexts).Any(item => item.IndexOf('=') is <= 0 || item[item.Length - 1] == '='))
        {
            problems.Add(new(ConfigurationId, BuildSeverity.Warning, IsRaised: false, "The property DockerLintBuildContexts has an item that is not NAME=VALUE. It is ignored."));
        }

        return problems;
    }

    private static IEnumerable<string> Items(string list) => list.Split(';').Select(item => item.Trim()).Where(item => item.Length > 0);

    private static bool IsUnknown(string value, string[] known) =>
        value.Trim() is { Length: > 0 } given && Array.FindIndex(known, name => string.Equals(name, given, StringComparison.OrdinalIgnoreCase)) < 0;

    private static BuildFinding Problem(string property, string value, string known) =>
        new(ConfigurationId, BuildSeverity.Warning, IsRaised: false, $"The property {property} has the value '{value.Trim()}', which is none of: {known}. It is ignored.");
}
