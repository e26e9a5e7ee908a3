using System.Text.Json.Nodes;
using DockerLint.Analysis;
using DockerLint.Analyzers;
using DockerLint.Compose;
using DockerLint.Configuration;
using DockerLint.Diagnostics;

namespace DockerLint.Conformance.ComposeGo;

/// <summary>Rows about what the loader takes: a file that it refuses has a finding of severity error, one that it takes has none.</summary>
internal static class AcceptanceRows
{
    private static readonly AnalysisDriver Driver = new(BuiltInRules.All);

    private static readonly AnalysisInput Input = new() { Configuration = new AnalyzerConfiguration { Mode = AnalysisMode.Minimum, IgnoreSuppressions = true } };

    /// <summary>A whole file as JSON, which is YAML too.</summary>
    public static string? File(VectorRow row) => Compare(row, WithKeysOfFiles(JsonNode.Parse(row.Element("compose").GetRawText()))?.ToJsonString() ?? "{}");

    /// <summary>A part of a file at the place that a pattern such as <c>services.*.ports.*</c> names.</summary>
    public static string? Fragment(VectorRow row)
    {
        var path = row.Text("pattern").Split('.');
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < path.Length; i++)
        {
            var isItem = i > 0 && path[i - 1] is "ports" or "volumes" && i == 3;
            text.Append(' ', 2 * i).Append(isItem ? "-" : (path[i] == "*" ? "test" : path[i]) + ":").Append('\n');
            if (i == 1 && path[0] == "services")
            {
                text.Append("    image: alpine:3.22\n");
            }
        }

        foreach (var line in row.Text("input").Split('\n'))
        {
            text.Append(' ', 2 * path.Length).Append(line).Append('\n');
        }

        return Compare(row, text.ToString());
    }

    /// <summary>The findings that say that a file is refused.</summary>
    public static Diagnostic[] Errors(string text) =>
        Driver.Analyze(ComposeSyntaxTree.ParseText(text, "compose.yaml"), Input).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();

    private static string? Compare(VectorRow row, string text)
    {
        var errors = Errors(text);
        return row.Text("expect") == "ok"
            ? errors.Length == 0 ? null : "is taken, but: " + string.Join("; ", errors.Select(error => error.ToString()))
            : errors.Length > 0 ? null : $"is refused ({row.TextOrNull("error")}), but no rule says so";
    }

    // Some trees have been made of Go structures, whose fields begin with capitals.
    private static JsonNode? WithKeysOfFiles(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.Select(member => KeyValuePair.Create(char.ToLowerInvariant(member.Key[0]) + member.Key[1..], WithKeysOfFiles(member.Value)))),
        JsonArray list => new JsonArray([.. list.Select(WithKeysOfFiles)]),
        _ => node?.DeepClone(),
    };
}
