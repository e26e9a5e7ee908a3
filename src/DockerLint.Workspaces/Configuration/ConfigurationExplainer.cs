using DockerLint.Analysis;
using DockerLint.Configuration;
using DockerLint.Syntax;

namespace DockerLint.Workspaces.Configuration;

/// <summary>Tells which of the things that layers say about a setting holds in the end.</summary>
internal static class ConfigurationExplainer
{
    private const string TakenBack = "default";
    private const string OnlyOthers = "other rules are asked for";

    /// <summary>What holds for a file.</summary>
    /// <param name="language">Its language.</param>
    /// <param name="configuration">What its rules are told.</param>
    /// <param name="records">What the layers said, the lowest first.</param>
    /// <param name="rules">The rules.</param>
    public static EffectiveConfiguration Explain(SourceLanguage language, AnalyzerConfiguration configuration, IReadOnlyList<SettingRecord> records, IReadOnlyList<RuleRegistration> rules)
    {
        var byTarget = records.ToLookup(record => record.Target, StringComparer.OrdinalIgnoreCase);
        var own = EngineDiagnostics.All.Select(RuleDiscovery.Summarize);
        return new EffectiveConfiguration(
            language,
            Last("mode", Word(configuration.Mode), byTarget),
            Last("level", SettingValues.LevelName(configuration.Level), byTarget),
            (RuleDiscovery.FromDeclared(configuration.DeclaredRules) is { } declared ? rules.Concat([declared]) : rules).Where(registration => registration.Languages.Contains(language))
                .SelectMany(registration => registration.Rules)
                .Concat(own)
                .OrderBy(rule => rule.Id, StringComparer.Ordinal)
                .Select(rule => Explain(rule, configuration, byTarget))
                .ToArray(),
            configuration.Options.OrderBy(option => option.Key, StringComparer.Ordinal)
                .Select(option => Last(option.Key, option.Value, byTarget) with { Name = Shown(option.Key) })
                .ToArray());
    }

    // An id is written in capitals, its option in lower case.
    private static string Shown(string option)
    {
        var dot = option.IndexOf('.');
        return option.Substring(0, dot).ToUpperInvariant() + option.Substring(dot);
    }

    private static EffectiveSetting Last(string name, string value, ILookup<string, SettingRecord> byTarget)
    {
        var said = byTarget[name].ToArray();
        return new EffectiveSetting(name, value, said.Length == 0 ? SettingSource.Default : said[said.Length - 1].Source)
        {
            Overridden = said.Take(said.Length - 1).Select(Overridden).ToArray(),
        };
    }

    private static EffectiveSetting Explain(RuleSummary rule, AnalyzerConfiguration configuration, ILookup<string, SettingRecord> byTarget)
    {
        var (decisive, reason) = Decide(rule, configuration, byTarget);
        var severity = configuration.GetSeverity(rule.Id, rule.Category, rule.DefaultSeverity, rule.Mode, rule.Level);
        var category = "category-" + rule.Category;
        var all = byTarget["declared " + rule.Id].Concat(byTarget["*"]).Concat(byTarget[category]).Concat(byTarget[rule.Id]).Concat(byTarget["locked " + rule.Id]);
        // A rule that is declared speaks because somebody says so.
        decisive ??= reason.Length == 0 ? byTarget["declared " + rule.Id].LastOrDefault() : null;
        return new EffectiveSetting(rule.Id, severity is { } loud ? Word(loud) : "none", decisive?.Source ?? (reason == OnlyOthers ? SettingSource.Request : SettingSource.Default))
        {
            Reason = reason,
            Overridden = all.Where(record => record != decisive).Select(Overridden).ToArray(),
        };
    }

    // The order is that of AnalyzerConfiguration.GetSeverity.
    private static (SettingRecord? Decisive, string Reason) Decide(RuleSummary rule, AnalyzerConfiguration configuration, ILookup<string, SettingRecord> byTarget)
    {
        if (byTarget["locked " + rule.Id].LastOrDefault() is { } locked)
        {
            return (locked, "locked");
        }

        if (configuration.OnlyRules is { } only && !only.Contains(rule.Id, StringComparer.OrdinalIgnoreCase))
        {
            return (null, OnlyOthers);
        }

        if (Standing(byTarget[rule.Id]) is { } byId)
        {
            return (byId, string.Empty);
        }

        if (rule.Level > configuration.Level)
        {
            return (null, "speaks from level " + SettingValues.LevelName(rule.Level) + " on");
        }

        if (configuration.GetSeverity(rule.Id, rule.Category, rule.DefaultSeverity, rule.Mode, rule.Level) is null && configuration.OnlyRules is null && (rule.Mode > configuration.Mode || configuration.Mode == AnalysisMode.None))
        {
            return (null, "speaks from mode " + Word(rule.Mode) + " on");
        }

        if (Standing(byTarget["category-" + rule.Category]) is { } byCategory)
        {
            return (byCategory, "by its category " + rule.Category);
        }

        return rule.Category != Diagnostics.DiagnosticCategory.Engine && Standing(byTarget["*"]) is { } byAll ? (byAll, "by the severity of all rules") : (null, string.Empty);
    }

    private static SettingRecord? Standing(IEnumerable<SettingRecord> said) => said.LastOrDefault() is { } last && last.Value != TakenBack ? last : null;

    private static EffectiveSetting Overridden(SettingRecord record) => new(record.Target, record.Value, record.Source);

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
