using DockerLint.Analysis;
using DockerLint.Diagnostics;

namespace DockerLint.Workspaces.Configuration;

/// <summary>The rules by id, for hosts and for checking configuration. Constructs an analyzer only when its options are asked for.</summary>
/// <param name="rules">The registrations.</param>
public sealed class RuleCatalog(IReadOnlyList<RuleRegistration> rules)
{
    private readonly Dictionary<string, RuleRegistration> byId = Index(rules);
    private readonly Lazy<Dictionary<string, List<string>>> idsByAlias = new(() => IndexAliases(rules));

    /// <summary>All ids, those of the engine included, in ordinal order.</summary>
    public IReadOnlyList<string> Ids => byId.Keys.Concat(EngineDiagnostics.All.Select(descriptor => descriptor.Id)).OrderBy(id => id, StringComparer.Ordinal).ToArray();

    /// <summary>Whether a rule or an engine diagnostic has this id, without regard to case.</summary>
    public bool Contains(string id) => byId.ContainsKey(id) || FindEngine(id) is not null;

    /// <summary>The registration of a rule; null for an id of the engine or an unknown one.</summary>
    public RuleRegistration? Find(string id) => byId.TryGetValue(id, out var registration) ? registration : null;

    /// <summary>The ids of the rules that mean a concept of another tool, such as <c>hadolint/DL3061</c>, without regard to case; empty when none does.</summary>
    public IReadOnlyList<string> FindByAlias(string alias) => idsByAlias.Value.TryGetValue(alias, out var ids) ? ids : [];

    /// <summary>The descriptor of an id, without regard to case; null for an unknown one. Constructs the rule's analyzer.</summary>
    public DiagnosticDescriptor? GetDescriptor(string id) =>
        FindEngine(id) ?? Find(id)?.CreateAnalyzer().SupportedDiagnostics.FirstOrDefault(descriptor => descriptor.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether an unknown id can be one of a rule package that is not loaded: no rule here has its letters, and nobody else has taken them.</summary>
    public bool MayBeOfAnotherPackage(string id) =>
        RuleIdForm.IsFree(id) && !byId.Keys.Any(known => known.StartsWith(id.Substring(0, 2), StringComparison.OrdinalIgnoreCase));

    private static DiagnosticDescriptor? FindEngine(string id) =>
        EngineDiagnostics.All.FirstOrDefault(descriptor => descriptor.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    private static Dictionary<string, List<string>> IndexAliases(IReadOnlyList<RuleRegistration> rules)
    {
        var index = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var rule in rules.SelectMany(registration => registration.Rules))
        {
            foreach (var alias in rule.Aliases)
            {
                if (!index.TryGetValue(alias, out var ids))
                {
                    index.Add(alias, ids = []);
                }

                ids.Add(rule.Id);
            }
        }

        return index;
    }

    private static Dictionary<string, RuleRegistration> Index(IReadOnlyList<RuleRegistration> rules)
    {
        var index = new Dictionary<string, RuleRegistration>(StringComparer.OrdinalIgnoreCase);
        foreach (var registration in rules)
        {
            foreach (var rule in registration.Rules)
            {
                index[rule.Id] = registration;
            }
        }

        return index;
    }
}
