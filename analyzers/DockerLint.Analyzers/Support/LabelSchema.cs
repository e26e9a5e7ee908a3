namespace DockerLint.Analyzers.Support;

/// <summary>The labels that a team has agreed on, each with the type of its value: <c>name:type,…</c>, in the words of hadolint's <c>label-schema</c>.</summary>
internal sealed class LabelSchema
{
    private const string WellKnownPrefix = "org.opencontainers.image.";
    private readonly Dictionary<string, string> types = new(StringComparer.Ordinal);

    /// <summary>The schema of an option.</summary>
    /// <param name="items">Items such as <c>org.example.version:semver</c>; one without a type takes any text.</param>
    public LabelSchema(IReadOnlyList<string> items)
    {
        foreach (var item in items)
        {
            // A name may have colons, a type has none.
            var colon = item.LastIndexOf(':');
            var name = (colon < 0 ? item : item.Substring(0, colon)).Trim();
            if (name.Length > 0 && !types.ContainsKey(name))
            {
                Names.Add(name);
                types.Add(name, colon < 0 ? "text" : item.Substring(colon + 1).Trim().ToLowerInvariant());
            }
        }
    }

    /// <summary>The names in order.</summary>
    public List<string> Names { get; } = [];

    /// <summary>Whether the schema has a label.</summary>
    public bool Contains(string name) => types.ContainsKey(name);

    /// <summary>The type that the value of a label must have, by the schema or by the annotations of OCI images; null when it is any text.</summary>
    public string? TypeOf(string name) => types.TryGetValue(name, out var type) ? type
        : !name.StartsWith(WellKnownPrefix, StringComparison.Ordinal) ? null
        : name.Substring(WellKnownPrefix.Length) switch
        {
            "url" or "source" or "documentation" => "url",
            "created" => "rfc3339",
            "licenses" => "spdx",
            _ => null,
        };
}
