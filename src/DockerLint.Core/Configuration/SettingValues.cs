namespace DockerLint.Configuration;

/// <summary>The words that settings take, without regard to case; one reader for files, build properties and the command line.</summary>
public static class SettingValues
{
    /// <summary>The level of the rules that are settled; those of a later one are a preview.</summary>
    public const int LatestLevel = 1;

    /// <summary>The words for modes.</summary>
    public static IReadOnlyList<string> Modes { get; } = ["none", "minimum", "default", "recommended", "all"];

    /// <summary>The words for severities of one rule, as .NET's configuration has them.</summary>
    public static IReadOnlyList<string> Severities { get; } = ["none", "silent", "suggestion", "warning", "error", "default"];

    /// <summary>A mode.</summary>
    public static bool TryParseMode(string text, out AnalysisMode mode) => Enum.TryParse(text, ignoreCase: true, out mode) && Modes.Contains(text.ToLowerInvariant());

    /// <summary>A level: a number from 1 on, <c>latest</c> or <c>preview</c>.</summary>
    public static bool TryParseLevel(string text, out int level)
    {
        switch (text.ToLowerInvariant())
        {
            case "latest":
                level = LatestLevel;
                return true;
            case "preview":
                level = int.MaxValue;
                return true;
            default:
                return int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out level) && level > 0;
        }
    }

    /// <summary>The word for a level, as <see cref="TryParseLevel"/> takes it.</summary>
    public static string LevelName(int level) => level == int.MaxValue ? "preview" : level.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A severity by .NET's words or ours.</summary>
    /// <param name="text">The word.</param>
    /// <param name="severity">The severity; null for <c>default</c>, which takes back what lower layers set.</param>
    public static bool TryParseSeverity(string text, out RuleSeverity? severity)
    {
        severity = text.ToLowerInvariant() switch
        {
            "none" => RuleSeverity.None,
            "silent" or "hidden" => RuleSeverity.Hidden,
            "suggestion" or "info" => RuleSeverity.Info,
            "warning" => RuleSeverity.Warning,
            "error" => RuleSeverity.Error,
            _ => null,
        };
        return severity is not null || text.Equals("default", StringComparison.OrdinalIgnoreCase);
    }
}
