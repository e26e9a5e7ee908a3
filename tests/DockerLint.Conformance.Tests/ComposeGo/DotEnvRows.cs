using System.Globalization;
using System.Text.RegularExpressions;
using DockerLint.Compose.DotEnv;
using DockerLint.Semantics;

namespace DockerLint.Conformance.ComposeGo;

/// <summary>Rows about files of environment variables.</summary>
internal static partial class DotEnvRows
{
    public static string? File(VectorRow row)
    {
        var environment = row.Map("env");
        var file = DotEnvFile.Parse(row.Text("input"));
        var values = file.Evaluate(name => environment.TryGetValue(name, out var value) ? ResolvedValue.Known(value) : null);
        var problem = file.Problems.Concat(values.Problems).OrderBy(item => item.Span.Start).Select(item => ((int Line, string Message)?)(file.Text.GetLineNumber(item.Span.Start) + 1, item.Message)).FirstOrDefault();
        if (row.ExpectsError)
        {
            // Compose names the line; nothing of the file counts.
            return problem is not { } found ? "expected a refusal"
                : row.TextOrNull("error_contains") is { } text && LineNumber().Match(text) is { Success: true } match ? Difference.Of("line", match.Groups[1].Value, found.Line.ToString(CultureInfo.InvariantCulture)) : null;
        }

        var result = values.Values.ToDictionary(item => item.Key, item => item.Value.Text, StringComparer.Ordinal);
        if (row.Flag("process_env_wins"))
        {
            foreach (var name in environment.Keys.Where(result.ContainsKey))
            {
                result[name] = environment[name];
            }
        }

        var expected = row.Map("expected");
        return Difference.First(
            Difference.Of("problem", null, problem?.Message),
            Difference.Of("values", Lines(expected.ToDictionary(item => item.Key, item => (string?)item.Value)), Lines(row.Flag("partial") ? result.Where(item => expected.ContainsKey(item.Key)) : result)),
            row.Has("size") ? Difference.Of("count", row.Element("size").ToString(), result.Count.ToString(CultureInfo.InvariantCulture)) : null);

        static IEnumerable<string> Lines(IEnumerable<KeyValuePair<string, string?>> values) => values.Select(item => item.Key + "=" + item.Value).Order(StringComparer.Ordinal);
    }

    /// <summary>A value on its own; one that is refused stays as it was.</summary>
    public static string? Expand(VectorRow row)
    {
        var result = InterpolationRows.Evaluate(row.Text("input"), row.Map("env"));
        return Difference.Of("value", row.Text("expected"), result.Problems.Count > 0 ? row.Text("input") : result.Value.Text);
    }

    [GeneratedRegex(@"line (\d+)")]
    private static partial Regex LineNumber();
}
