using DockerLint.Semantics;
using DockerLint.Workspaces.Configuration;

namespace DockerLint.Cli.CommandLine;

/// <summary>Ids of rules as people write them.</summary>
internal static class RuleIds
{
    /// <summary>An id as the rule writes it.</summary>
    /// <exception cref="UsageException">There is no such rule.</exception>
    public static string Read(string id, RuleCatalog catalog)
    {
        if (catalog.Contains(id))
        {
            return id.ToUpperInvariant();
        }

        var meant = NameSuggestion.Find(id, catalog.Ids);
        throw new UsageException($"there is no rule '{id}'" + (meant is null ? "; 'dockerlint rules' lists them" : $"; did you mean '{meant}'?"));
    }
}
