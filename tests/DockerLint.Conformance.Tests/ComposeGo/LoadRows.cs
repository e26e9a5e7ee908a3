using System.Text.Json;
using DockerLint.Analysis;
using DockerLint.Analyzers;
using DockerLint.Compose.Applications;
using DockerLint.Configuration;
using DockerLint.Diagnostics;

namespace DockerLint.Conformance.ComposeGo;

/// <summary>Rows about whole projects: whether they load, and what the loaded model holds.</summary>
internal static class LoadRows
{
    private static readonly AnalysisDriver Driver = new(BuiltInRules.All);

    private static readonly AnalyzerConfiguration Configuration = new() { Mode = AnalysisMode.Minimum, IgnoreSuppressions = true };

    /// <summary>Whether the project loads.</summary>
    public static IEnumerable<(string Id, string? Difference)> Acceptance(VectorRow row)
    {
        var project = new RowApplication(row);
        var faults = Errors(project).Concat(project.Application.Problems.Select(problem => problem.Message)).Concat(project.Canonical.Problems.Select(problem => problem.Message)).ToArray();
        yield return (row.Id, row.Text("expect") != "ok"
            ? faults.Length > 0 ? null : $"is refused ({row.TextOrNull("error")}), but nothing says so"
            : faults.Length > 0 ? "is taken, but: " + string.Join("; ", faults) : null);

        // Only what the loader itself has checked can be wrong in a row that skips the rest.
        IEnumerable<string> Errors(RowApplication project) => project.Files
            .SelectMany(file => Driver.Analyze(file.Tree, new AnalysisInput { Configuration = Configuration, Application = new Lazy<ComposeApplication>(project.Application) }).Diagnostics)
            .Where(found => found.Severity == DiagnosticSeverity.Error && found.Id.StartsWith(row.Text("expect") != "ok" || row.Flag("consistency_checked") ? "D" : "DC1", StringComparison.Ordinal))
            .Select(found => found.ToString());
    }

    /// <summary>The facts about the loaded model.</summary>
    public static IEnumerable<(string Id, string? Difference)> Facts(VectorRow row)
    {
        if (row.Text("expect") != "ok" || !row.Has("checks"))
        {
            yield break;
        }

        var project = new RowApplication(row);
        var model = ModelJson.Of(project.Application, project.Canonical, row.Map("env").Keys);
        foreach (var check in row.Element("checks").EnumerateArray())
        {
            var path = check.GetProperty("path").GetString() ?? string.Empty;
            var actual = ModelPath.Find(model, path);
            if (path.Length == 0)
            {
                ((System.Text.Json.Nodes.JsonObject?)actual)?.Remove("environment");
            }

            yield return (row.Id + "#" + path, check.TryGetProperty("differs_from", out var other)
                ? ModelJson.Compare(other, actual, path) is null ? $"{path}: expected anything but {other.GetRawText()}" : null
                : ModelJson.Compare(check.GetProperty("equals"), actual, path));
        }
    }
}
