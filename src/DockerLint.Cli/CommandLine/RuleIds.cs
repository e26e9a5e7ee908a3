using DockerLint.Configuration;
using DockerLint.Semantics;
using DockerLint.Workspaces.Configuration;

namespace DockerLint.Cli.CommandLine;

/// <summary>Ids of rules as people write them.</summary>
internal static class RuleIds
{
    /// <summary>An id as the rule writes it.</summary>
    /// <param name="id">The id as given.</param>
    /// <param name="catalog">The rules that there are.</param>
    /// <param name="findDeclared">Finds those that configuration declares; called for an id that is none of the others.</param>
    /// <exception cref="UsageException">There is no such rule.</exception>
    public static string Read(string id, RuleCatalog catalog, Func<IReadOnlyList<DeclaredRule>> findDeclared)
    {
        if (catalog.Contains(id))
        {
            return id.ToUpperInvariant();
        }

        var declared = findDeclared();
        if (declared.Any(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase)))
        {
            return id.ToUpperInvariant();
        }

        var meant = NameSuggestion.Find(id, catalog.Ids.Concat(declared.Select(rule => rule.Id)));
        throw new UsageException($"there is no rule '{id}'" + (meant is null ? "; 'dockerlint rules' lists them" : $"; did you mean '{meant}'?"));
    }
}
