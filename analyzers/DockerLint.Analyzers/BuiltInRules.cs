using DockerLint.Analysis;

namespace DockerLint.Analyzers;

/// <summary>All built-in rules, without any of them constructed.</summary>
public static partial class BuiltInRules
{
    /// <summary>The registrations, ordered by their first id.</summary>
    public static IReadOnlyList<RuleRegistration> All { get; } = Create();

    private static List<RuleRegistration> Create()
    {
        var rules = new List<RuleRegistration>();
        AddAll(rules);
        return rules;
    }

    // Generated. While the table is written anew it is left out of the build, so a rule can be renamed or removed.
    static partial void AddAll(List<RuleRegistration> rules);
}
