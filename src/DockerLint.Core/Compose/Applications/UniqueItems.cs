using DockerLint.Compose.Semantics;
using DockerLint.Grammars;

namespace DockerLint.Compose.Applications;

/// <summary>Drops items of lists that later ones replace: the last one counts, at the place of the first.</summary>
internal static class UniqueItems
{
    /// <summary>A model whose lists hold each thing once.</summary>
    public static ComposeMapNode Enforce(ComposeMapNode map, MergeRule rule)
    {
        List<ComposeMapEntry>? changed = null;
        for (var i = 0; i < map.Entries.Count; i++)
        {
            var entry = map.Entries[i];
            if (rule.Child(entry.Key) is not { } below)
            {
                continue;
            }

            var value = entry.Value switch
            {
                ComposeMapNode inner => Enforce(inner, below),
                ComposeListNode list when below.Unique != UniqueKind.None => Enforce(list, below.Unique),
                var other => other,
            };
            if (value != entry.Value)
            {
                changed ??= [.. map.Entries];
                changed[i] = new ComposeMapEntry(entry.Key, entry.KeyOrigin, value);
            }
        }

        return changed is null ? map : new ComposeMapNode(map.Origin, changed);
    }

    private static ComposeListNode Enforce(ComposeListNode list, UniqueKind kind)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var items = new List<ComposeNode>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (KeyOf(item, kind) is not { } key || !places.TryGetValue(key, out var place))
            {
                if (KeyOf(item, kind) is { } added)
                {
                    places.Add(added, items.Count);
                }

                items.Add(item);
            }
            else
            {
                items[place] = item;
            }
        }

        return items.Count == list.Items.Count ? list : new ComposeListNode(list.Origin, items);
    }

    // Null for what is not known, which may be anything.
    private static string? KeyOf(ComposeNode item, UniqueKind kind)
    {
        if (item is ComposeScalarNode { Text: { } text })
        {
            return kind switch
            {
                UniqueKind.Key => text.IndexOf('=') is var equals && equals >= 0 ? text.Substring(0, equals) : text,
                UniqueKind.Volume => VolumeMapping.Parse(text).Target,
                UniqueKind.Device => DeviceMapping.Parse(text).Target,
                UniqueKind.Secret => "/run/secrets/" + text,
                UniqueKind.Config => "/" + text,
                _ => text,
            };
        }

        if (item is not ComposeMapNode map)
        {
            return null;
        }

        return kind switch
        {
            UniqueKind.Volume or UniqueKind.Device => Text(map, "target"),
            UniqueKind.Secret => Text(map, "target") ?? (map.Find("target") is null && Text(map, "source") is { } secret ? "/run/secrets/" + secret : null),
            UniqueKind.Config => Text(map, "target") ?? (map.Find("target") is null && Text(map, "source") is { } config ? "/" + config : null),
            UniqueKind.Path => Text(map, "path"),
            UniqueKind.Port => PortKey(map),
            _ => null,
        };
    }

    private static string? PortKey(ComposeMapNode map)
    {
        string[] keys = ["host_ip", "published", "target", "protocol"];
        string[] defaults = ["0.0.0.0", string.Empty, string.Empty, "tcp"];
        for (var i = 0; i < keys.Length; i++)
        {
            if (map.Find(keys[i]) is not { } value)
            {
                continue;
            }

            if ((value as ComposeScalarNode)?.Text is not { } known)
            {
                return null;
            }

            defaults[i] = known;
        }

        return $"{defaults[0]}:{defaults[1]}:{defaults[2]}/{defaults[3]}";
    }

    private static string? Text(ComposeMapNode map, string key) => (map.Find(key) as ComposeScalarNode)?.Text;
}
