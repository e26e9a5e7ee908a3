using System.Text.Json;

namespace DockerLint.Conformance.Vectors;

/// <summary>One row: what another implementation's tests expect of one input.</summary>
internal sealed class VectorRow(JsonElement json)
{
    /// <summary>The whole row, for what the members below do not cover.</summary>
    public JsonElement Json { get; } = json;

    public string Id => Text("id");

    /// <summary>What is asked; empty in files whose rows all ask the same.</summary>
    public string Kind => TextOrNull("kind") ?? string.Empty;

    /// <summary>Whether the row expects a refusal.</summary>
    public bool ExpectsError => Flag("error");

    public bool Has(string name) => Json.TryGetProperty(name, out _);

    public JsonElement Element(string name) => Json.GetProperty(name);

    public string Text(string name) => TextOrNull(name) ?? throw new InvalidDataException($"The row has no text '{name}'");

    public string? TextOrNull(string name) =>
        Json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public bool Flag(string name) => Json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    public string[] Texts(string name) => Json.TryGetProperty(name, out var value) ? value.EnumerateArray().Select(item => item.ToString()).ToArray() : [];

    /// <summary>A map of texts; null values are left out.</summary>
    public Dictionary<string, string> Map(string name) => Json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object
        ? value.EnumerateObject().Where(item => item.Value.ValueKind != JsonValueKind.Null).ToDictionary(item => item.Name, item => item.Value.ToString(), StringComparer.Ordinal)
        : [];
}
