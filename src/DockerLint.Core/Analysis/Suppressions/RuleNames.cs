namespace DockerLint.Analysis.Suppressions;

/// <summary>Finds the rules that a comment names, by id or by the name of the same concept in another tool.</summary>
internal sealed class RuleNames
{
    private static readonly SuppressionTool[] Others = [SuppressionTool.Hadolint, SuppressionTool.BuildKit, SuppressionTool.Dclint, SuppressionTool.DockerfileUtils, SuppressionTool.Kics];

    private readonly Dictionary<string, List<string>> idsByName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<SuppressionTool, HashSet<string>> idsByTool = Others.ToDictionary(tool => tool, _ => new HashSet<string>(StringComparer.Ordinal));

    public RuleNames(IEnumerable<RuleSummary> rules)
    {
        foreach (var rule in rules)
        {
            Add(rule.Id, rule.Id);
            foreach (var alias in rule.Aliases)
            {
                Add(alias, rule.Id);
                foreach (var tool in Others.Where(tool => alias.StartsWith(Prefix(tool), StringComparison.OrdinalIgnoreCase)))
                {
                    idsByTool[tool].Add(rule.Id);
                }
            }
        }

        foreach (var descriptor in EngineDiagnostics.All)
        {
            Add(descriptor.Id, descriptor.Id);
        }
    }

    /// <summary>Ids of all rules that have an alias in a tool.</summary>
    public IEnumerable<string> AllOf(SuppressionTool tool) => idsByTool.TryGetValue(tool, out var ids) ? ids : [];

    /// <summary>The ids that a name means in a tool's comment; empty when it means none.</summary>
    public IReadOnlyList<string> Resolve(SuppressionTool tool, string name)
    {
        if (tool != SuppressionTool.DockerLint)
        {
            // hadolint's numbers are ours where the concept is hadolint's, and variants of it carry the alias.
            var own = tool == SuppressionTool.Hadolint ? Get(name) : [];
            var known = tool == SuppressionTool.Kics ? KicsQueries.NameOf(name) : name;
            return own.Concat(Get(Prefix(tool) + known)).Distinct(StringComparer.Ordinal).ToArray();
        }

        var ids = Get(name);
        for (var i = 0; ids.Count == 0 && i < Others.Length; i++)
        {
            ids = Get(Prefix(Others[i]) + name);
        }

        return ids;
    }

    /// <summary>
    /// Whether a name nobody here knows can be the id of a rule package that is not loaded here (an IDE loads none): none of the rules at hand has
    /// its letters.
    /// </summary>
    public bool MayBeOfAnotherPackage(string name) =>
        RuleIdForm.IsFree(name) && !idsByName.Keys.Any(known => RuleIdForm.Matches(known) && known.StartsWith(name.Substring(0, 2), StringComparison.OrdinalIgnoreCase));

    private static string Prefix(SuppressionTool tool) => tool switch
    {
        SuppressionTool.Hadolint => "hadolint/",
        SuppressionTool.BuildKit => "buildkit/",
        SuppressionTool.Dclint => "dclint/",
        SuppressionTool.DockerfileUtils => "dockerfile-utils/",
        SuppressionTool.Kics => "kics/",
        _ => string.Empty,
    };

    private IReadOnlyList<string> Get(string name) => idsByName.TryGetValue(name, out var ids) ? ids : [];

    private void Add(string name, string id)
    {
        if (!idsByName.TryGetValue(name, out var ids))
        {
            idsByName.Add(name, ids = []);
        }

        if (!ids.Contains(id))
        {
            ids.Add(id);
        }
    }
}
