using DockerLint.Analysis.Suppressions;
using DockerLint.Configuration;

namespace DockerLint.Analysis;

/// <summary>
/// Which analyzers may speak in the files of one language under one configuration, and what wakes them. Made once per
/// configuration; nothing here constructs an analyzer.
/// </summary>
internal sealed class AnalysisPlan
{
    private readonly HashSet<string> liveIds = new(StringComparer.Ordinal);

    public AnalysisPlan(IEnumerable<AnalyzerHost> hosts, AnalyzerConfiguration configuration, SourceLanguage language)
    {
        foreach (var host in hosts)
        {
            var live = false;
            if (host.Registration.Languages.Contains(language))
            {
                foreach (var rule in host.Registration.Rules)
                {
                    if (configuration.GetSeverity(rule.Id, rule.Category, rule.DefaultSeverity, rule.Mode, rule.Level) is not null)
                    {
                        live = true;
                        liveIds.Add(rule.Id);
                    }
                }
            }

            if (!live)
            {
                continue;
            }

            if (host.Registration.NodeTypes.Count == 0)
            {
                Always.Add(host);
            }

            foreach (var type in host.Registration.NodeTypes)
            {
                if (!ByNodeType.TryGetValue(type, out var waiting))
                {
                    ByNodeType.Add(type, waiting = []);
                }

                waiting.Add(host);
            }
        }
    }

    /// <summary>Analyzers that any file of the language wakes.</summary>
    public List<AnalyzerHost> Always { get; } = [];

    /// <summary>Analyzers that the first node of a type wakes.</summary>
    public Dictionary<Type, List<AnalyzerHost>> ByNodeType { get; } = [];

    /// <summary>What comments may name when the configuration declares rules of its own; null when it does not.</summary>
    public RuleNames? Names { get; init; }

    /// <summary>Whether a rule may speak.</summary>
    public bool IsLive(string id) => liveIds.Contains(id);
}
