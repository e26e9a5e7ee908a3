using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DockerLint.Compose.Applications;
using DockerLint.Compose.Semantics;

namespace DockerLint.Conformance.ComposeGo;

/// <summary>Models as JSON, and how far two of them agree.</summary>
internal static class ModelJson
{
    /// <summary>A canonical application as the structure of Go that compose-go loads: services know their names, the whole its variables.</summary>
    public static JsonObject Of(ComposeApplication application, CanonicalApplication canonical, IEnumerable<string> variables)
    {
        var result = (JsonObject?)Of(canonical.Model) ?? [];
        result["name"] = application.Name;
        foreach (var service in (result["services"] as JsonObject)?.ToArray() ?? [])
        {
            if (service.Value is JsonObject map)
            {
                map["name"] = service.Key;
            }
        }

        result["environment"] = new JsonObject(variables.Append("COMPOSE_PROJECT_NAME").Distinct().Select(name => KeyValuePair.Create(name, (JsonNode?)application.Environment.Find(name)?.Text)));
        return result;
    }

    /// <summary>A part of a model.</summary>
    /// <param name="node">The part.</param>
    /// <param name="withImplied">Whether it has what no file says.</param>
    public static JsonNode? Of(ComposeNode node, bool withImplied = true) => node switch
    {
        ComposeMapNode map => new JsonObject(map.Entries.Where(entry => withImplied || !entry.KeyOrigin.IsImplied).Select(entry => KeyValuePair.Create(entry.Key, Of(entry.Value)))),
        ComposeListNode list => new JsonArray([.. list.Items.Select(item => Of(item, withImplied))]),
        ComposeScalarNode { IsNull: true } => null,
        ComposeScalarNode { Text: null } => "(unknown)",
        ComposeScalarNode { Boolean: { } boolean } => boolean,
        ComposeScalarNode { Number: { } number } => number,
        ComposeScalarNode scalar => scalar.Text,
        _ => null,
    };

    /// <summary>
    /// How a value differs from the expected one in words; null if it does not. What Go leaves out (empty, zero, false) may be absent on
    /// either side, and its fields may be named as in Go.
    /// </summary>
    public static string? Compare(JsonElement expected, JsonNode? actual, string path)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object when actual is JsonObject or null:
                return CompareMembers(expected, actual as JsonObject ?? [], path);
            case JsonValueKind.Array when actual is JsonArray or null:
                var items = actual as JsonArray ?? [];
                return items.Count != expected.GetArrayLength()
                    ? $"{path}: expected {expected}, got {Show(actual)}"
                    : expected.EnumerateArray().Select((item, index) => Compare(item, items[index], $"{path}[{index}]")).FirstOrDefault(difference => difference is not null);
            default:
                return (IsZero(expected) && IsZero(actual)) || AreSame(expected, actual) ? null : $"{path}: expected {(expected.ValueKind == JsonValueKind.String ? Go.Quote(expected.ToString()) : expected.GetRawText())}, got {Show(actual)}";
        }
    }

    private static string? CompareMembers(JsonElement expected, JsonObject actual, string path)
    {
        var left = actual.ToDictionary(member => FieldName(member.Key), member => member, StringComparer.Ordinal);
        foreach (var member in expected.EnumerateObject().SelectMany(Flatten))
        {
            var isThere = left.Remove(FieldName(member.Name), out var found);
            var difference = !isThere && member.Value.ValueKind == JsonValueKind.Null ? $"{path}.{member.Name}: expected, but absent" : Compare(member.Value, found.Value, $"{path}.{member.Name}");
            if (difference is not null)
            {
                return difference;
            }
        }

        return left.Values.Where(member => member.Value is null || !IsZero(member.Value)).Select(member => $"{path}.{member.Key}: not expected, but {Show(member.Value)}").FirstOrDefault();
    }

    private static IEnumerable<JsonProperty> Flatten(JsonProperty member) =>
        member.Value.ValueKind == JsonValueKind.Object && member.Name is "Extensions" or "#extensions" ? member.Value.EnumerateObject() : [member];

    private static string FieldName(string name) => name.StartsWith("x-", StringComparison.Ordinal) ? name : name.Replace("_", string.Empty, StringComparison.Ordinal).ToLowerInvariant();

    private static bool AreSame(JsonElement expected, JsonNode? actual) => actual is JsonValue value && expected.ValueKind switch
    {
        JsonValueKind.String => value.TryGetValue<string>(out var text) && text == expected.GetString(),
        JsonValueKind.Number => value.TryGetValue<double>(out var number) && number.ToString("R", CultureInfo.InvariantCulture) == expected.GetDouble().ToString("R", CultureInfo.InvariantCulture),
        JsonValueKind.True or JsonValueKind.False => value.TryGetValue<bool>(out var boolean) && boolean == expected.GetBoolean(),
        _ => false,
    };

    private static bool IsZero(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.False => true,
        JsonValueKind.String => value.GetString() is "",
        JsonValueKind.Number => value.GetDouble() == 0,
        JsonValueKind.Array => value.GetArrayLength() == 0,
        JsonValueKind.Object => !value.EnumerateObject().Any(),
        _ => false,
    };

    private static bool IsZero(JsonNode? value) => value switch
    {
        null => true,
        JsonObject map => map.Count == 0,
        JsonArray list => list.Count == 0,
        _ => IsZero(JsonSerializer.SerializeToElement(value)),
    };

    private static string Show(JsonNode? node) => node?.ToJsonString() ?? "nothing";
}
