using System.Text.Json;
using System.Text.RegularExpressions;
using DockerLint.Compose.Semantics;
using DockerLint.Semantics;

namespace DockerLint.Conformance.ComposeGo;

/// <summary>Rows about variables in values.</summary>
internal static partial class InterpolationRows
{
    public static string? Template(VectorRow row)
    {
        var result = Evaluate(row.Text("template"), row.Map("env"));
        return row.ExpectsError
            ? Refused(row.TextOrNull("error_contains"), result.Problems.Select(problem => problem.Message).FirstOrDefault())
            : Difference.First(Difference.Of("problem", null, result.Problems.Select(problem => problem.Message).FirstOrDefault()), Difference.Of("value", row.Text("expected"), result.Value.Text));
    }

    /// <summary>The texts of a tree; keys stay as they are, and what a text is cast to is not asked here.</summary>
    public static string? Tree(VectorRow row)
    {
        var environment = row.Map("env");
        var problems = new List<string>();
        var found = Flatten(row.Element("config"), string.Empty, text =>
        {
            var result = Evaluate(text, environment);
            problems.AddRange(result.Problems.Select(problem => problem.Message));
            return result.Value.Text;
        }).ToArray();
        return row.ExpectsError
            ? Refused(row.TextOrNull("error_equals") ?? row.TextOrNull("error_contains"), problems.FirstOrDefault())
            : Difference.First(Difference.Of("problem", null, problems.FirstOrDefault()), Difference.Of("texts", Flatten(row.Element("expected"), string.Empty, text => text), found));
    }

    public static string? Variables(VectorRow row)
    {
        var variables = Texts(row.Element("config")).Select(text => (Text: text, Interpolation: Interpolation.Parse(text)))
            .SelectMany(item => item.Interpolation.Variables.Select(variable => (variable.Name, Facts: Describe(item.Text, variable)))).ToArray();
        var expected = row.Element("expected").EnumerateObject().ToArray();
        return Difference.First([
            Difference.Of("names", expected.Select(item => item.Name).Order(StringComparer.Ordinal), variables.Select(item => item.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
            .. expected.Select(item => variables.Any(variable => variable.Name == item.Name && variable.Facts == Expected(item.Value)) ? null : $"{item.Name}: expected {Expected(item.Value)}, got {string.Join(" or ", variables.Where(variable => variable.Name == item.Name).Select(variable => variable.Facts))}"),
        ]);

        static string Expected(JsonElement variable) => Facts(Text(variable, "DefaultValue"), Text(variable, "PresenceValue"), variable.TryGetProperty("Required", out var required) && required.GetBoolean());

        static string Text(JsonElement variable, string name) => variable.TryGetProperty(name, out var value) ? value.GetString() ?? string.Empty : string.Empty;
    }

    /// <summary>The value of a text in an environment.</summary>
    public static InterpolationResult Evaluate(string text, Dictionary<string, string> environment) =>
        Interpolation.Parse(text).Evaluate(name => environment.TryGetValue(name, out var value) ? ResolvedValue.Known(value) : null);

    private static string Describe(string text, ComposeVariable variable)
    {
        var operand = variable.OperandSpan is { } span ? text.Substring(span.Start, span.Length) : string.Empty;
        return variable.Operator switch
        {
            VariableOperator.DefaultIfUnset or VariableOperator.DefaultIfUnsetOrEmpty => Facts(operand, string.Empty, false),
            VariableOperator.AlternativeIfSet or VariableOperator.AlternativeIfNotEmpty => Facts(string.Empty, operand, false),
            VariableOperator.ErrorIfUnset or VariableOperator.ErrorIfUnsetOrEmpty => Facts(string.Empty, string.Empty, true),
            _ => Facts(string.Empty, string.Empty, false),
        };
    }

    private static string Facts(string defaultValue, string presenceValue, bool isRequired) => $"default '{defaultValue}', if set '{presenceValue}'{(isRequired ? ", required" : string.Empty)}";

    /// <summary>A refusal; of one for a variable without a value also the name and the message of the file.</summary>
    private static string? Refused(string? expected, string? problem)
    {
        if (problem is null)
        {
            return $"expected a refusal: {expected}";
        }

        return expected is not null && RequiredVariable().Match(expected) is { Success: true } match
            && !(problem.Contains($"'{match.Groups[1].Value}'", StringComparison.Ordinal) && problem.EndsWith(match.Groups[2].Value, StringComparison.Ordinal))
            ? $"expected '{expected}', got '{problem}'"
            : null;
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Texts(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [element.GetString() ?? string.Empty],
        _ => [],
    };

    private static IEnumerable<string> Flatten(JsonElement element, string path, Func<string, string?> map) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal).SelectMany(member => Flatten(member.Value, path + "." + member.Name, map)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, index) => Flatten(item, path + "[" + index + "]", map)),
        JsonValueKind.String => [path + "=" + map(element.GetString() ?? string.Empty)],
        JsonValueKind.True => [path + "=true"],
        JsonValueKind.False => [path + "=false"],
        _ => [path + "=" + element],
    };

    [GeneratedRegex(@"required variable (\w+) is missing a value(?:: )?(.*)$")]
    private static partial Regex RequiredVariable();
}
