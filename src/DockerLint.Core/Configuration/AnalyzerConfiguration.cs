namespace DockerLint.Configuration;

/// <summary>
/// What holds for one file after all sources of configuration have been put together. Values only; reading files is the
/// workspace's work.
/// </summary>
public sealed class AnalyzerConfiguration
{
    private static readonly IReadOnlyDictionary<string, RuleSeverity> NoSeverities = new Dictionary<string, RuleSeverity>();
    private static readonly IReadOnlyDictionary<string, string> NoOptions = new Dictionary<string, string>();

    /// <summary>Default mode, nothing else set.</summary>
    public static AnalyzerConfiguration Default { get; } = new();

    /// <summary>The mode.</summary>
    public AnalysisMode Mode { get; init; } = AnalysisMode.Default;

    /// <summary>The level: rules of a later one do not speak.</summary>
    public int Level { get; init; } = int.MaxValue;

    /// <summary>Severities by rule id (as written in the descriptor) or by <c>category-Name</c>; keys compare without regard to case.</summary>
    public IReadOnlyDictionary<string, RuleSeverity> Severities { get; init; } = NoSeverities;

    /// <summary>Options by <c>ID.name</c>, lower case.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = NoOptions;

    /// <summary>When not null, only these ids speak, whatever the mode.</summary>
    public IReadOnlyCollection<string>? OnlyRules { get; init; }

    /// <summary>
    /// Ids of rules whose severity stands in <see cref="Severities"/> and is locked: neither <see cref="OnlyRules"/> nor a comment in the
    /// file silences them.
    /// </summary>
    public IReadOnlyCollection<string> LockedRules { get; init; } = [];

    /// <summary>
    /// Rules that configuration declares, each id once. One whose selector or message is not understood says nothing here; whoever reads
    /// configuration tells of it.
    /// </summary>
    public IReadOnlyList<DeclaredRule> DeclaredRules { get; init; } = [];

    /// <summary>Whether suppression comments in the file are left without effect.</summary>
    public bool IgnoreSuppressions { get; init; }

    /// <summary>
    /// The severity at which a rule speaks here; null when it is silent. An explicit severity other than none also switches on a
    /// rule outside the mode.
    /// </summary>
    public DiagnosticSeverity? GetSeverity(string id, DiagnosticCategory category, DiagnosticSeverity defaultSeverity, AnalysisMode mode, int level)
    {
        if (OnlyRules is not null && !OnlyRules.Contains(id, StringComparer.OrdinalIgnoreCase) && !IsLocked(id))
        {
            return null;
        }

        if (Severities.Count > 0 && Severities.TryGetValue(id, out var own))
        {
            return own == RuleSeverity.None ? null : (DiagnosticSeverity)(own - 1);
        }

        // The engine's own findings of the quiet modes are not a matter of taste: only an explicit severity silences them.
        var inMode = OnlyRules is not null || (category == DiagnosticCategory.Engine && mode <= AnalysisMode.Default) || (mode <= Mode && mode != AnalysisMode.None && Mode != AnalysisMode.None);
        if (!inMode || level > Level)
        {
            return null;
        }

        if (Severities.Count > 0 && Severities.TryGetValue("category-" + category, out var byCategory))
        {
            return byCategory == RuleSeverity.None ? null : (DiagnosticSeverity)(byCategory - 1);
        }

        return defaultSeverity;
    }

    /// <summary>The severity at which a rule speaks here; null when it is silent.</summary>
    public DiagnosticSeverity? GetSeverity(DiagnosticDescriptor descriptor) =>
        GetSeverity(descriptor.Id, descriptor.Category, descriptor.DefaultSeverity, descriptor.Mode, descriptor.Level);

    /// <summary>Whether a severity is configured for a rule itself or for its category.</summary>
    public bool HasExplicitSeverity(DiagnosticDescriptor descriptor) =>
        Severities.ContainsKey(descriptor.Id) || Severities.ContainsKey("category-" + descriptor.Category);

    /// <summary>Whether the severity of a rule is locked.</summary>
    public bool IsLocked(string id) => LockedRules.Count > 0 && LockedRules.Contains(id, StringComparer.OrdinalIgnoreCase);

    /// <summary>The same configuration with other severities.</summary>
    internal AnalyzerConfiguration WithSeverities(IReadOnlyDictionary<string, RuleSeverity> severities) => new()
    {
        Mode = Mode, Level = Level, Severities = severities, Options = Options, OnlyRules = OnlyRules, LockedRules = LockedRules, DeclaredRules = DeclaredRules, IgnoreSuppressions = IgnoreSuppressions,
    };

    /// <summary>An option of a rule; null when it is not set.</summary>
    /// <param name="id">Rule id.</param>
    /// <param name="name">Name of the option.</param>
    public string? GetOption(string id, string name) =>
        Options.TryGetValue((id + "." + name).ToLowerInvariant(), out var value) ? value : null;

    /// <summary>An option that is a list, separated by commas; empty when it is not set.</summary>
    public IReadOnlyList<string> GetListOption(string id, string name) =>
        GetOption(id, name) is { } value ? value.Split(',').Select(item => item.Trim()).Where(item => item.Length > 0).ToArray() : [];
}
