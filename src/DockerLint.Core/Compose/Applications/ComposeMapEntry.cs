namespace DockerLint.Compose.Applications;

/// <summary>A key of a mapping with its value.</summary>
public sealed class ComposeMapEntry
{
    internal ComposeMapEntry(string key, ComposeOrigin keyOrigin, ComposeNode value)
    {
        Key = key;
        KeyOrigin = keyOrigin;
        Value = value;
    }

    /// <summary>The key.</summary>
    public string Key { get; }

    /// <summary>Where the key is written; where the item is, for a key that comes from a list.</summary>
    public ComposeOrigin KeyOrigin { get; }

    /// <summary>The value.</summary>
    public ComposeNode Value { get; }
}
