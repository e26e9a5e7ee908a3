using DockerLint.Configuration;
using DockerLint.Diagnostics;

namespace DockerLint.Reporting;

/// <summary>The table of rules of a SARIF run: those that have results, in the order in which they come up.</summary>
internal sealed class SarifRules
{
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly List<DiagnosticDescriptor> rules = [];

    /// <summary>The word for a severity.</summary>
    public static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "note",
        _ => "none",
    };

    /// <summary>Takes a rule unless it is there.</summary>
    public void Add(DiagnosticDescriptor rule)
    {
        if (!indexes.ContainsKey(rule.Id))
        {
            indexes.Add(rule.Id, rules.Count);
            rules.Add(rule);
        }
    }

    /// <summary>0-based place of a rule in the table.</summary>
    public int IndexOf(DiagnosticDescriptor rule) => indexes[rule.Id];

    /// <summary>Writes the property <c>tool</c>.</summary>
    public void WriteTool(JsonWriter json, string version)
    {
        json.Name("tool");
        json.BeginObject();
        json.Name("driver");
        json.BeginObject();
        json.Property("name", "DockerLint");
        json.Property("semanticVersion", version);
        json.Property("informationUri", "https://github.com/dockerlint/dockerlint");
        json.Name("rules");
        json.BeginArray();
        foreach (var rule in rules)
        {
            json.NewLine();
            WriteRule(json, rule);
        }

        json.EndArray();
        json.EndObject();
        json.EndObject();
    }

    private static void WriteRule(JsonWriter json, DiagnosticDescriptor rule)
    {
        json.BeginObject();
        json.Property("id", rule.Id);
        json.Name("shortDescription");
        json.BeginObject();
        json.Property("text", rule.Title);
        json.EndObject();
        if (rule.HelpLinkUri.Length > 0)
        {
            json.Property("helpUri", rule.HelpLinkUri);
        }

        json.Name("help");
        json.BeginObject();
        json.Property("text", rule.HelpLinkUri.Length > 0 ? rule.Title + ". See " + rule.HelpLinkUri : rule.Title + ".");
        // The marks of places in examples are for tests.
        json.Property("markdown", rule.Documentation.Replace("[|", string.Empty).Replace("|]", string.Empty).Trim());
        json.EndObject();
        json.Name("defaultConfiguration");
        json.BeginObject();
        json.Name("enabled");
        json.Value(rule.Mode <= AnalysisMode.Default);
        json.Property("level", LevelOf(rule.DefaultSeverity));
        json.EndObject();
        json.Name("properties");
        json.BeginObject();
        json.Property("tags", [rule.Category.ToString().ToLowerInvariant(), .. rule.Aliases]);
        json.Property("mode", Words.Of(rule.Mode));
        json.EndObject();
        json.EndObject();
    }
}
