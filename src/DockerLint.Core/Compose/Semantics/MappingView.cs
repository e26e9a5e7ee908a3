namespace DockerLint.Compose.Semantics;

/// <summary>The entries of a mapping with those it merges through <c>&lt;&lt;</c>, each key once.</summary>
internal sealed class MappingView
{
    private readonly Dictionary<string, ViewEntry> byKey;

    public MappingView(IReadOnlyList<ViewEntry> entries)
    {
        Entries = entries;
        byKey = new Dictionary<string, ViewEntry>(entries.Count, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            byKey[entry.Key] = entry;
        }
    }

    public static MappingView Empty { get; } = new([]);

    /// <summary>In the order of the file, merged ones behind the mapping's own.</summary>
    public IReadOnlyList<ViewEntry> Entries { get; }

    public ViewEntry? Find(string key) => byKey.TryGetValue(key, out var entry) ? entry : null;

    /// <summary>Several mappings on top of each other: for each key the last one counts.</summary>
    public static MappingView Overlay(IReadOnlyList<MappingView> views)
    {
        if (views.Count == 1)
        {
            return views[0];
        }

        var order = new List<string>();
        var last = new Dictionary<string, ViewEntry>(StringComparer.Ordinal);
        foreach (var entry in views.SelectMany(view => view.Entries))
        {
            if (!last.ContainsKey(entry.Key))
            {
                order.Add(entry.Key);
            }

            last[entry.Key] = entry;
        }

        return new MappingView(order.Select(key => last[key]).ToArray());
    }
}
