using DockerLint.Compose.Semantics;
using DockerLint.Semantics;

namespace DockerLint.Compose.Applications;

/// <summary>Writes lists of pairs in one text each as mappings.</summary>
internal static class CanonicalPairs
{
    /// <summary>A list of <c>KEY=VALUE</c> as a mapping, the last of each key; a key alone has no value. A list with a key that is not known stays.</summary>
    public static ComposeNode ToPairs(ComposeListNode list)
    {
        var entries = new List<ComposeMapEntry>(list.Items.Count);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if (item is not ComposeScalarNode { IsNull: false } scalar || SplitPair(scalar) is not { } pair)
            {
                return list;
            }

            if (places.TryGetValue(pair.Key, out var place))
            {
                entries[place] = pair;
            }
            else
            {
                places.Add(pair.Key, entries.Count);
                entries.Add(pair);
            }
        }

        return new ComposeMapNode(list.Origin, entries);
    }

    /// <summary>Hosts as a mapping of names to lists of addresses without brackets.</summary>
    public static ComposeNode ToHosts(ComposeNode node)
    {
        var hosts = new List<(string Name, ComposeOrigin Origin, List<ComposeNode> Addresses)>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in NodeForms.ToSequence(node).Items)
        {
            if (item is not ComposeScalarNode { Text: { } text } || (text.IndexOf('=') is var equals && (equals >= 0 ? equals : text.IndexOf(':')) is var at && at <= 0))
            {
                return node;
            }

            var name = text.Substring(0, at);
            if (!places.TryGetValue(name, out var place))
            {
                places.Add(name, place = hosts.Count);
                hosts.Add((name, item.Origin, []));
            }

            hosts[place].Addresses.AddRange(text.Substring(at + 1).Split(',').Select(address => ComposeScalarNode.Of(item.Origin, address.Trim('[', ']'))));
        }

        return new ComposeMapNode(node.Origin, hosts.Select(host => new ComposeMapEntry(host.Name, host.Origin, new ComposeListNode(host.Origin, host.Addresses))).ToArray());
    }

    /// <summary>Agents as a list of identifiers with paths.</summary>
    public static ComposeNode ToAgents(ComposeNode node, CanonicalPaths paths)
    {
        var pairs = node is ComposeListNode list ? ToPairs(list) : node;
        return pairs is not ComposeMapNode map ? node : new ComposeListNode(
            node.Origin,
            map.Entries.Select(entry => (ComposeNode)NodeForms.Map(
                entry.KeyOrigin,
                ("id", ComposeScalarNode.Of(entry.KeyOrigin, entry.Key)),
                ("path", entry.Value is ComposeScalarNode { IsNull: false } path ? paths.Convert(path) : ComposeScalarNode.Of(entry.KeyOrigin, string.Empty)))).ToArray());
    }

    private static ComposeMapEntry? SplitPair(ComposeScalarNode item)
    {
        var text = item.Value.IsKnown ? item.Value.Text : item.Value.Parts[0];
        var equals = text?.IndexOf('=') ?? -1;
        if (text is null || (equals < 0 && !item.Value.IsKnown))
        {
            return null;
        }

        return equals < 0
            ? new ComposeMapEntry(text, item.Origin, ComposeScalarNode.Null(item.Origin))
            : new ComposeMapEntry(text.Substring(0, equals), item.Origin, new ComposeScalarNode(item.Origin, ScalarType.String, ValueBehind(item.Value, equals + 1)));
    }

    private static ResolvedValue ValueBehind(ResolvedValue value, int start) =>
        ResolvedValue.Concat(value.Parts.Select((part, index) => part is null ? ResolvedValue.Unknown : ResolvedValue.Known(index == 0 ? part.Substring(start) : part)));
}
