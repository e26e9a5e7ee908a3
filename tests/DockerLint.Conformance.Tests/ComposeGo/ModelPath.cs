using System.Globalization;
using System.Text.Json.Nodes;

namespace DockerLint.Conformance.ComposeGo;

/// <summary>The way to a fact in a model: <c>services["web"].ports[0].target</c>, <c>services.len()</c>, <c>networks["n"].#extensions</c>.</summary>
internal static class ModelPath
{
    /// <summary>The value at a path; null for what is not there.</summary>
    public static JsonNode? Find(JsonNode model, string path)
    {
        JsonNode? node = model;
        foreach (var step in Steps(path))
        {
            node = step switch
            {
                "len()" => (double)((node as JsonArray)?.Count ?? (node as JsonObject)?.Count ?? 0),
                "#extensions" => Extensions(node as JsonObject),
                _ when node is JsonArray list => int.TryParse(step, CultureInfo.InvariantCulture, out var index) && index < list.Count ? list[index] : null,
                _ => (node as JsonObject)?[step],
            };
        }

        return node;
    }

    private static JsonObject Extensions(JsonObject? map) =>
        new(map?.Where(member => member.Key.StartsWith("x-", StringComparison.Ordinal)).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())) ?? []);

    private static IEnumerable<string> Steps(string path)
    {
        for (var i = 0; i < path.Length;)
        {
            if (path[i] == '[')
            {
                var isQuoted = path[i + 1] == '"';
                var end = path.IndexOf(isQuoted ? "\"]" : "]", i, StringComparison.Ordinal);
                var start = i + (isQuoted ? 2 : 1);
                yield return path[start..end];
                i = end + (isQuoted ? 2 : 1);
            }
            else if (path[i] == '.')
            {
                i++;
            }
            else
            {
                var end = path.IndexOfAny(['.', '['], i);
                end = end < 0 ? path.Length : end;
                yield return path[i..end];
                i = end;
            }
        }
    }
}
