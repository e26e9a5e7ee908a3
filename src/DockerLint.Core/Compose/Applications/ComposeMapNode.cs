namespace DockerLint.Compose.Applications;

/// <summary>A mapping, each key once.</summary>
public sealed class ComposeMapNode : ComposeNode
{
    private const int Few = 8;

    // Of few entries a look at each is cheaper than a table.
    private readonly Dictionary<string, ComposeMapEntry>? byKey;
    private readonly bool hasMarkedValue;

    internal ComposeMapNode(ComposeOrigin origin, IReadOnlyList<ComposeMapEntry> entries)
        : base(origin)
    {
        Entries = entries;
        byKey = entries.Count <= Few ? null : new Dictionary<string, ComposeMapEntry>(entries.Count, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (byKey is not null)
            {
                byKey[entry.Key] = entry;
            }

            hasMarkedValue |= entry.Value.HasMarks;
        }
    }

    /// <summary>The entries in the order in which they first appear.</summary>
    public IReadOnlyList<ComposeMapEntry> Entries { get; }

    /// <summary>The entry of a key; null if there is none.</summary>
    public ComposeMapEntry? FindEntry(string key)
    {
        if (byKey is not null)
        {
            return byKey.TryGetValue(key, out var entry) ? entry : null;
        }

        for (var i = 0; i < Entries.Count; i++)
        {
            if (Entries[i].Key == key)
            {
                return Entries[i];
            }
        }

        return null;
    }

    /// <summary>The value of a key; null if there is none.</summary>
    public ComposeNode? Find(string key) => FindEntry(key)?.Value;

    internal override bool HasMarks => Mark != MergeMark.None || hasMarkedValue;

    internal override ComposeNode Unmarked() => Mark == MergeMark.None ? this : new ComposeMapNode(Origin, Entries);

    internal ComposeMapNode Without(string key) =>
        FindEntry(key) is null ? this : new ComposeMapNode(Origin, Entries.Where(entry => entry.Key != key).ToArray()) { Mark = Mark };

    internal ComposeMapNode With(string key, ComposeOrigin keyOrigin, ComposeNode value)
    {
        var entries = new List<ComposeMapEntry>(Entries.Count + 1);
        var isThere = false;
        foreach (var entry in Entries)
        {
            isThere |= entry.Key == key;
            entries.Add(entry.Key == key ? new ComposeMapEntry(key, keyOrigin, value) : entry);
        }

        if (!isThere)
        {
            entries.Add(new ComposeMapEntry(key, keyOrigin, value));
        }

        return new ComposeMapNode(Origin, entries) { Mark = Mark };
    }
}
