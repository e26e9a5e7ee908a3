using DockerLint.Configuration;
using DockerLint.Diagnostics;
using DockerLint.Semantics;

namespace DockerLint.Workspaces.Configuration;

/// <summary>
/// The keys that mean something to us in an <c>.editorconfig</c> or <c>.globalconfig</c>. Keys of others are none of our
/// business; what begins with <c>dockerlint</c> or names a rule of ours is checked.
/// </summary>
/// <param name="catalog">The rules.</param>
internal sealed class SettingKeys(RuleCatalog catalog)
{
    private const string OneRule = "dotnet_diagnostic.";
    private const string OneCategory = "dotnet_analyzer_diagnostic.category-";
    private const string EveryRule = "dotnet_analyzer_diagnostic.severity";
    private const string Mode = "dockerlint_mode";
    private const string Level = "dockerlint_level";
    private const string Own = "dockerlint.";
    private const string Locked = "dockerlint.locked.";
    private const string Severity = ".severity";

    /// <summary>The rules.</summary>
    public RuleCatalog Catalog => catalog;

    /// <summary>Whether a key is about an id that is no rule here, but may be one elsewhere.</summary>
    /// <param name="key">The key in lower case.</param>
    public bool MayBeForeign(string key) => Middle(key, OneRule) is { } id && !catalog.Contains(id) && !RuleIdForm.IsOwn(id);

    /// <summary>What a line sets; null when that is nothing of ours, or not understood.</summary>
    /// <param name="entry">The line.</param>
    /// <param name="isGlobal">Whether it stands in a global config, the only place where severities can be locked.</param>
    /// <param name="problems">Takes what is not understood.</param>
    public Action<Settings>? Read(ConfigurationEntry entry, bool isGlobal, List<ConfigurationProblem> problems)
    {
        var key = entry.Key;
        if (key == EveryRule)
        {
            return ReadSeverity(entry, problems) is (true, var severity) ? settings => settings.SetEverySeverity(severity) : null;
        }

        if (Middle(key, OneCategory) is { } name)
        {
            return Enum.TryParse<DiagnosticCategory>(name, ignoreCase: true, out var category) && ReadSeverity(entry, problems) is (true, var severity)
                ? settings => settings.SetSeverity("category-" + category, severity)
                : null;
        }

        if (Middle(key, OneRule) is { } id)
        {
            // What is no rule here may be an analyzer of another language, whose words need not be ours, or a rule that another file declares.
            var words = MayBeForeign(key) ? [] : problems;
            return (MayBeForeign(key) ? DeclaredRule.IsId(id) : IsRule(id, entry, problems)) && ReadSeverity(entry, words) is (true, var severity)
                ? settings => settings.SetSeverity(id.ToUpperInvariant(), severity)
                : null;
        }

        return key.StartsWith("dockerlint", StringComparison.Ordinal) ? ReadOwn(entry, isGlobal, problems) : null;
    }

    private Action<Settings>? ReadOwn(ConfigurationEntry entry, bool isGlobal, List<ConfigurationProblem> problems)
    {
        switch (entry.Key)
        {
            case Mode:
                if (SettingValues.TryParseMode(entry.Value, out var mode))
                {
                    return settings => settings.SetMode(mode);
                }

                problems.Add(new ConfigurationProblem(entry.ValueSpan, $"'{entry.Value}' is no mode; modes are {string.Join(", ", SettingValues.Modes)}"));
                return null;
            case Level:
                if (SettingValues.TryParseLevel(entry.Value, out var level))
                {
                    return settings => settings.SetLevel(level);
                }

                problems.Add(new ConfigurationProblem(entry.ValueSpan, $"'{entry.Value}' is no level; levels are whole numbers from 1 on, latest and preview"));
                return null;
        }

        if (Middle(entry.Key, Locked) is { } id)
        {
            return ReadLock(id, entry, isGlobal, problems);
        }

        var dot = entry.Key.StartsWith(Own, StringComparison.Ordinal) ? entry.Key.IndexOf('.', Own.Length) : -1;
        if (dot > 0)
        {
            return ReadOption(entry.Key.Substring(Own.Length, dot - Own.Length), entry.Key.Substring(dot + 1), entry, problems);
        }

        var meant = NameSuggestion.Find(entry.Key, [Mode, Level]);
        problems.Add(new ConfigurationProblem(entry.KeySpan, $"There is no setting '{entry.Key}'" + (meant is null ? string.Empty : $"; did you mean '{meant}'?")));
        return null;
    }

    private Action<Settings>? ReadLock(string id, ConfigurationEntry entry, bool isGlobal, List<ConfigurationProblem> problems)
    {
        if (!isGlobal)
        {
            problems.Add(new ConfigurationProblem(entry.KeySpan, "Severities can be locked in a global config only"));
            return null;
        }

        if (!IsRule(id, entry, problems) || ReadSeverity(entry, problems) is not (true, var severity))
        {
            return null;
        }

        if (severity is { } locked)
        {
            return settings => settings.Lock(id.ToUpperInvariant(), locked);
        }

        problems.Add(new ConfigurationProblem(entry.ValueSpan, "A locked severity has to be named; 'default' names none"));
        return null;
    }

    private Action<Settings>? ReadOption(string id, string option, ConfigurationEntry entry, List<ConfigurationProblem> problems)
    {
        // One repository is read by a build that loads a package's rules and by hosts that do not; nor is a rule of such an id declared in each file
        // that sets its severity.
        var mayBeOfAnotherPackage = catalog.MayBeOfAnotherPackage(id);
        if (!mayBeOfAnotherPackage && !IsRule(id, entry, problems))
        {
            return null;
        }

        // Said this way the compiler, too, hands it to the analyzer in an IDE; the usual key it keeps to itself.
        if (option == "severity")
        {
            return ReadSeverity(entry, mayBeOfAnotherPackage ? [] : problems) is (true, var severity) ? settings => settings.SetSeverity(id.ToUpperInvariant(), severity) : null;
        }

        if (!catalog.Contains(id))
        {
            // Whether it is declared or not, this says nothing of it.
            return null;
        }

        var known = catalog.GetDescriptor(id)?.Options ?? [];
        if (known.Any(candidate => candidate.Name == option))
        {
            return settings => settings.SetOption(id + "." + option, entry.Value);
        }

        var rule = id.ToUpperInvariant();
        if (option == "select")
        {
            problems.Add(new ConfigurationProblem(entry.KeySpan, $"'{rule}' is the id of another rule; a rule that is declared needs one of its own"));
            return null;
        }

        var meant = NameSuggestion.Find(option, known.Select(candidate => candidate.Name));
        var hint = meant is not null
            ? $"; did you mean '{meant}'?"
            : known.Count == 0 ? "; it has none" : $"; it has {string.Join(", ", known.Select(candidate => candidate.Name))}";
        problems.Add(new ConfigurationProblem(entry.KeySpan, $"{rule} has no option '{option}'{hint}"));
        return null;
    }

    private bool IsRule(string id, ConfigurationEntry entry, List<ConfigurationProblem> problems)
    {
        if (catalog.Contains(id))
        {
            return true;
        }

        var mayBeDeclared = DeclaredRule.IsId(id) && !RuleIdForm.IsOwn(id);
        problems.Add(new ConfigurationProblem(entry.KeySpan, $"There is no rule '{id.ToUpperInvariant()}'") { UnlessDeclared = mayBeDeclared ? id.ToUpperInvariant() : null });
        return mayBeDeclared;
    }

    private static (bool IsValid, RuleSeverity? Severity) ReadSeverity(ConfigurationEntry entry, List<ConfigurationProblem> problems)
    {
        if (SettingValues.TryParseSeverity(entry.Value, out var severity))
        {
            return (true, severity);
        }

        problems.Add(new ConfigurationProblem(entry.ValueSpan, $"'{entry.Value}' is no severity; severities are {string.Join(", ", SettingValues.Severities)}"));
        return (false, null);
    }

    // What stands between a beginning and ".severity".
    private static string? Middle(string key, string beginning) =>
        key.StartsWith(beginning, StringComparison.Ordinal) && key.EndsWith(Severity, StringComparison.Ordinal) && key.Length > beginning.Length + Severity.Length
            ? key.Substring(beginning.Length, key.Length - beginning.Length - Severity.Length)
            : null;
}
