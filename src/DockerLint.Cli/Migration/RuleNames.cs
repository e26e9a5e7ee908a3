using DockerLint.Analysis;

namespace DockerLint.Cli.Migration;

/// <summary>Finds the rules that stand for a rule of another linter.</summary>
/// <param name="rules">The rules.</param>
internal sealed class RuleNames(IReadOnlyList<RuleRegistration> rules)
{
    /// <summary>The ids of the rules with an alias, in order; empty when there is none.</summary>
    /// <param name="alias">Tool and name, such as <c>dclint/no-version-field</c>.</param>
    public IReadOnlyList<string> FindByAlias(string alias) =>
        rules.SelectMany(registration => registration.Rules).Where(rule => rule.Aliases.Contains(alias, StringComparer.OrdinalIgnoreCase)).Select(rule => rule.Id).OrderBy(id => id, StringComparer.Ordinal).ToArray();

    /// <summary>Whether there is a rule of an id.</summary>
    public bool Contains(string id) => rules.Any(registration => registration.Rules.Any(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase)));
}
