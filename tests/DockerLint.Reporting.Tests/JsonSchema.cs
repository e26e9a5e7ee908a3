using System.Text.Json;
using System.Text.RegularExpressions;

namespace DockerLint.Reporting.Tests;

/// <summary>
/// Checks a document by a JSON schema of draft 4, as far as the schemas here use it. A keyword that it does not know is an error, so that
/// nothing goes unchecked.
/// </summary>
internal sealed class JsonSchema
{
    private static readonly HashSet<string> Silent = ["$schema", "id", "title", "description", "default", "definitions", "additionalProperties", "items"];

    private readonly JsonElement root;

    private JsonSchema(JsonElement root) => this.root = root;

    /// <summary>The schema of SARIF 2.1.0.</summary>
    public static JsonSchema Sarif { get; } = Read("sarif-2.1.0.json");

    /// <summary>What is wrong with a document, each with its path; empty when it is valid.</summary>
    public IReadOnlyList<string> Check(JsonElement document)
    {
        var problems = new List<string>();
        Check(document, root, "$", problems);
        return problems;
    }

    private static JsonSchema Read(string name)
    {
        using var stream = typeof(JsonSchema).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
        return new JsonSchema(JsonDocument.Parse(stream).RootElement);
    }

    private bool IsValid(JsonElement value, JsonElement schema)
    {
        var problems = new List<string>();
        Check(value, schema, string.Empty, problems);
        return problems.Count == 0;
    }

    private void Check(JsonElement value, JsonElement schema, string path, List<string> problems)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            if (!Silent.Contains(keyword.Name) && Problem(value, keyword.Name, keyword.Value, path, problems) is { } problem)
            {
                problems.Add($"{path}: {problem}");
            }
        }

        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
        {
            var index = 0;
            foreach (var item in value.EnumerateArray())
            {
                Check(item, items, $"{path}[{index++}]", problems);
            }
        }

        if (value.ValueKind == JsonValueKind.Object)
        {
            CheckProperties(value, schema, path, problems);
        }
    }

    private void CheckProperties(JsonElement value, JsonElement schema, string path, List<string> problems)
    {
        var known = schema.TryGetProperty("properties", out var properties);
        foreach (var property in value.EnumerateObject())
        {
            if (known && properties.TryGetProperty(property.Name, out var own))
            {
                Check(property.Value, own, path + "." + property.Name, problems);
            }
            else if (schema.TryGetProperty("additionalProperties", out var others))
            {
                if (others.ValueKind == JsonValueKind.False)
                {
                    problems.Add($"{path}: there is no property '{property.Name}'");
                }
                else if (others.ValueKind == JsonValueKind.Object)
                {
                    Check(property.Value, others, path + "." + property.Name, problems);
                }
            }
        }
    }

    // What a keyword has against a value, null for nothing; problems of parts are added.
    private string? Problem(JsonElement value, string keyword, JsonElement wanted, string path, List<string> problems)
    {
        switch (keyword)
        {
            case "$ref":
                Check(value, Resolve(wanted.GetString() ?? string.Empty), path, problems);
                return null;
            case "type":
                return IsOfType(value, wanted) ? null : $"{value.ValueKind} is not {wanted}";
            case "enum":
                return wanted.EnumerateArray().Any(item => item.ToString() == value.ToString()) ? null : $"'{value}' is none of {wanted}";
            case "required":
                return value.ValueKind != JsonValueKind.Object || wanted.EnumerateArray().All(name => value.TryGetProperty(name.GetString() ?? string.Empty, out _)) ? null : $"one of {wanted} is missing";
            case "minimum":
                return value.ValueKind != JsonValueKind.Number || value.GetDouble() >= wanted.GetDouble() ? null : $"{value} is below {wanted}";
            case "maximum":
                return value.ValueKind != JsonValueKind.Number || value.GetDouble() <= wanted.GetDouble() ? null : $"{value} is above {wanted}";
            case "minItems":
                return value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= wanted.GetInt32() ? null : "too few items";
            case "uniqueItems":
                return value.ValueKind != JsonValueKind.Array || !wanted.GetBoolean() || value.EnumerateArray().Select(item => item.GetRawText()).Distinct().Count() == value.GetArrayLength() ? null : "two items are equal";
            case "pattern":
                return value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString() ?? string.Empty, wanted.GetString() ?? string.Empty) ? null : $"'{value}' does not match {wanted}";
            case "format":
                return wanted.GetString() == "date-time" || Uri.IsWellFormedUriString(value.GetString(), wanted.GetString() == "uri" ? UriKind.Absolute : UriKind.RelativeOrAbsolute) ? null : $"'{value}' is no {wanted}";
            case "anyOf":
                return wanted.EnumerateArray().Any(schema => IsValid(value, schema)) ? null : "none of several schemas holds";
            case "oneOf":
                return wanted.EnumerateArray().Count(schema => IsValid(value, schema)) == 1 ? null : "not exactly one of several schemas holds";
            case "properties":
                return null;
            default:
                throw new NotSupportedException($"The schema has a keyword '{keyword}'.");
        }
    }

    private JsonElement Resolve(string reference)
    {
        var found = root;
        foreach (var name in reference.Split('/').Skip(1))
        {
            found = found.GetProperty(name);
        }

        return found;
    }

    private static bool IsOfType(JsonElement value, JsonElement type) => type.ValueKind == JsonValueKind.Array
        ? type.EnumerateArray().Any(item => IsOfType(value, item))
        : type.GetString() switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "number" => value.ValueKind == JsonValueKind.Number,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            var other => throw new NotSupportedException(other),
        };
}
