using DockerLint.Configuration;
using DockerLint.Diagnostics;

namespace DockerLint.Roslyn;

/// <summary>
/// Settings while the layers are put on top of each other, the lowest first. A key or a value that is not understood has no effect here;
/// the build tells about it.
/// </summary>
internal sealed class LiveSettings
{
    private const string Own = "dockerlint.";
    private const string Locked = "dockerlint.locked.";
    private const string OneCategory = "dotnet_analyzer_diagnostic.category-";
    private const string EveryRule = "dotnet_analyzer_diagnostic.severity";
    private const string Severity = ".severity";
    private const string Select = ".select";

    private readonly Dictionary<string, RuleSeverity> severities = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, RuleSeverity> locked = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> options = new(StringComparer.Ordinal);
    private RuleSeverity? everySeverity;
    private AnalysisMode mode = AnalysisMode.Default;
    private int level = SettingValues.LatestLevel;

    /// <summary>Whether a key can mean something here.</summary>
    public static bool IsOurs(string key) =>
        key.StartsWith("dockerlint", StringComparison.OrdinalIgnoreCase) || key.StartsWith("dotnet_analyzer_diagnostic.", StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes a line of a configuration file.</summary>
    public void Apply(string writtenKey, string value)
    {
        var key = writtenKey.ToLowerInvariant();
        if (key == "dockerlint_mode")
        {
            SetMode(value);
        }
        else if (key == "dockerlint_level")
        {
            SetLevel(value);
        }
        else if (key.EndsWith(Severity, StringComparison.Ordinal))
        {
            ApplySeverity(key, value);
        }
        else if (key.StartsWith(Own, StringComparison.Ordinal))
        {
            options[key.Substring(Own.Length)] = value;
        }
    }

    /// <summary>Sets the mode; a word that is none leaves it.</summary>
    public void SetMode(string value) => mode = SettingValues.TryParseMode(value.Trim(), out var named) ? named : mode;

    /// <summary>Sets the level; a word that is none leaves it.</summary>
    public void SetLevel(string value) => level = SettingValues.TryParseLevel(value.Trim(), out var named) ? named : level;

    /// <summary>Sets the severity of a rule or of <c>category-Name</c>; null takes back what lower layers set.</summary>
    public void SetSeverity(string target, RuleSeverity? severity)
    {
        if (severity is { } value)
        {
            severities[target] = value;
        }
        else
        {
            severities.Remove(target);
        }
    }

    /// <summary>What holds in the end.</summary>
    public AnalyzerConfiguration ToConfiguration()
    {
        if (everySeverity is { } every)
        {
            // The engine's own findings are left out: only an explicit severity changes them.
            foreach (DiagnosticCategory category in Enum.GetValues(typeof(DiagnosticCategory)))
            {
                var target = "category-" + category;
                if (category != DiagnosticCategory.Engine && !severities.ContainsKey(target))
                {
                    severities[target] = every;
                }
            }
        }

        foreach (var pair in locked)
        {
            severities[pair.Key] = pair.Value;
        }

        return new AnalyzerConfiguration { Mode = mode, Level = level, Severities = severities, Options = options, DeclaredRules = FindDeclared().ToArray() };
    }

    // What is wrong with a declaration the build tells; here the rule says nothing then.
    private IEnumerable<DeclaredRule> FindDeclared()
    {
        foreach (var option in options.Where(option => option.Key.EndsWith(Select, StringComparison.Ordinal)).OrderBy(option => option.Key, StringComparer.Ordinal))
        {
            var key = option.Key.Substring(0, option.Key.Length - Select.Length);
            var id = key.ToUpperInvariant();
            if (DeclaredRule.IsId(id) && !RuleDescriptors.Contains(id) && options.TryGetValue(key + ".message", out var message))
            {
                yield return new DeclaredRule(id, option.Value.Trim(), message.Trim()) { Language = options.TryGetValue(key + ".language", out var language) ? language.Trim() : null };
            }
        }
    }

    private void ApplySeverity(string key, string value)
    {
        if (!SettingValues.TryParseSeverity(value.Trim(), out var severity))
        {
            return;
        }

        if (key == EveryRule)
        {
            everySeverity = severity;
        }
        else if (key.StartsWith(OneCategory, StringComparison.Ordinal))
        {
            SetSeverity("category-" + Middle(key, OneCategory), severity);
        }
        else if (key.StartsWith(Locked, StringComparison.Ordinal))
        {
            if (severity is { } named)
            {
                locked[Middle(key, Locked)] = named;
            }
        }
        else if (key.StartsWith(Own, StringComparison.Ordinal))
        {
            SetSeverity(Middle(key, Own), severity);
        }
    }

    // What stands between a beginning and ".severity"; nothing when the two overlap.
    private static string Middle(string key, string beginning) =>
        key.Length > beginning.Length + Severity.Length ? key.Substring(beginning.Length, key.Length - beginning.Length - Severity.Length) : string.Empty;
}
