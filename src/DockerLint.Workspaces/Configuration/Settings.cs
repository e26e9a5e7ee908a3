using DockerLint.Configuration;
using DockerLint.Diagnostics;

namespace DockerLint.Workspaces.Configuration;

/// <summary>Settings while the layers are put on top of each other, the lowest first.</summary>
internal sealed class Settings
{
    private readonly Dictionary<string, RuleSeverity> severities = new(StringComparer.OrdinalIgnoreCase);
    private Dictionary<string, RuleSeverity>? locked;
    private readonly Dictionary<string, string> options = new(StringComparer.Ordinal);
    private Dictionary<string, DeclaredRule>? declared;
    private RuleSeverity? everySeverity;

    public AnalysisMode Mode { get; private set; } = AnalysisMode.Default;

    public int Level { get; private set; } = SettingValues.LatestLevel;

    /// <summary>Takes what each layer says, in order; null when nobody wants to know.</summary>
    public List<SettingRecord>? Records { get; init; }

    /// <summary>Where what is set now comes from.</summary>
    public SettingSource Source { get; set; } = SettingSource.Default;

    public void SetMode(AnalysisMode mode)
    {
        Mode = mode;
        Record("mode", mode);
    }

    public void SetLevel(int level)
    {
        Level = level;
        Records?.Add(new SettingRecord("level", SettingValues.LevelName(level), Source));
    }

    public RuleSeverity? FailureThreshold { get; set; }

    public bool IgnoreSuppressions { get; set; }

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

        Record(target, severity);
    }

    /// <summary>Sets the severity of every rule that has none by its id or category.</summary>
    public void SetEverySeverity(RuleSeverity? severity)
    {
        everySeverity = severity;
        Record("*", severity);
    }

    /// <summary>Sets a severity that no higher layer changes.</summary>
    public void Lock(string id, RuleSeverity severity)
    {
        (locked ??= new(StringComparer.OrdinalIgnoreCase))[id] = severity;
        Record("locked " + id, severity);
    }

    /// <summary>Sets an option by <c>ID.name</c>.</summary>
    public void SetOption(string key, string value)
    {
        options[key.ToLowerInvariant()] = value;
        Records?.Add(new SettingRecord(key.ToLowerInvariant(), value, Source));
    }

    /// <summary>
    /// Declares a rule, in place of one of the same id that a lower layer declares. What is locked stays as it is: another selector would
    /// silence it as well.
    /// </summary>
    public void Declare(DeclaredRule rule)
    {
        declared ??= new Dictionary<string, DeclaredRule>(StringComparer.Ordinal);
        if (locked?.ContainsKey(rule.Id) == true && declared.ContainsKey(rule.Id))
        {
            return;
        }

        declared[rule.Id] = rule;
        Records?.Add(new SettingRecord("declared " + rule.Id, "declared", Source));
    }

    /// <summary>What holds in the end.</summary>
    public AnalyzerConfiguration ToConfiguration(IReadOnlyCollection<string>? onlyRules)
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

        if (locked is not null)
        {
            foreach (var pair in locked)
            {
                severities[pair.Key] = pair.Value;
            }
        }

        return new AnalyzerConfiguration
        {
            Mode = Mode,
            Level = Level,
            Severities = severities,
            Options = options,
            OnlyRules = onlyRules,
            LockedRules = locked?.Keys ?? (IReadOnlyCollection<string>)[],
            DeclaredRules = declared is null ? [] : declared.Values.OrderBy(rule => rule.Id, StringComparer.Ordinal).ToArray(),
            IgnoreSuppressions = IgnoreSuppressions,
        };
    }

    private void Record<T>(string target, T value) => Records?.Add(new SettingRecord(target, value?.ToString()?.ToLowerInvariant() ?? "default", Source));
}
