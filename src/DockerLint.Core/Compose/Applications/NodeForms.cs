using DockerLint.Compose.Semantics;
using DockerLint.Semantics;

namespace DockerLint.Compose.Applications;

/// <summary>Turns the forms in which an attribute may be written into the one in which it is merged.</summary>
internal static class NodeForms
{
    /// <summary>A mapping as a list of <c>KEY=VALUE</c> in the order of keys, a single value as a list of one; a list stays.</summary>
    public static ComposeListNode ToSequence(ComposeNode node)
    {
        switch (node)
        {
            case ComposeListNode list:
                return list;
            case ComposeMapNode map:
                var items = new List<ComposeNode>(map.Entries.Count);
                foreach (var entry in map.Entries)
                {
                    AddPairs(items, entry);
                }

                items.Sort((one, other) => string.CompareOrdinal(one.ToString(), other.ToString()));
                return new ComposeListNode(map.Origin, items);
            case ComposeScalarNode { IsNull: true }:
                return new ComposeListNode(node.Origin, []);
            default:
                return new ComposeListNode(node.Origin, [node]);
        }
    }

    /// <summary>A list of names as a mapping of the names to nothing, or to the condition of having started; anything else stays.</summary>
    public static ComposeNode ToNames(ComposeNode node, bool isDependency)
    {
        if (node is not ComposeListNode list)
        {
            return node;
        }

        var entries = new List<ComposeMapEntry>(list.Items.Count);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if ((item as ComposeScalarNode)?.Text is { } name && names.Add(name))
            {
                entries.Add(new ComposeMapEntry(name, item.Origin, isDependency ? Started(item.Origin) : ComposeScalarNode.Null(item.Origin)));
            }
        }

        return new ComposeMapNode(list.Origin, entries);
    }

    /// <summary>A text as a mapping with it for a context; anything else stays.</summary>
    public static ComposeNode ToBuild(ComposeNode node) => node is ComposeScalarNode { IsNull: false } ? Map(node.Origin, ("context", node)) : node;

    /// <summary>A mapping.</summary>
    public static ComposeMapNode Map(ComposeOrigin origin, params (string Key, ComposeNode Value)[] entries) =>
        new(origin, entries.Select(entry => new ComposeMapEntry(entry.Key, entry.Value.Origin, entry.Value)).ToArray());

    private static ComposeMapNode Started(ComposeOrigin origin) =>
        Map(origin, ("condition", ComposeScalarNode.Of(origin, "service_started")), ("required", ComposeScalarNode.Of(origin, true)));

    private static void AddPairs(List<ComposeNode> items, ComposeMapEntry entry)
    {
        // The addresses of a host are a list.
        if (entry.Value is ComposeListNode values)
        {
            foreach (var value in values.Items)
            {
                AddPair(items, entry, value);
            }
        }
        else
        {
            AddPair(items, entry, entry.Value);
        }
    }

    private static void AddPair(List<ComposeNode> items, ComposeMapEntry entry, ComposeNode value)
    {
        if (value is ComposeScalarNode { IsNull: false } scalar)
        {
            var text = ResolvedValue.Concat([ResolvedValue.Known(entry.Key + "="), scalar.Value]);
            items.Add(new ComposeScalarNode(scalar.Origin, ScalarType.String, text));
        }
        else if (value is ComposeScalarNode)
        {
            items.Add(ComposeScalarNode.Of(entry.KeyOrigin, entry.Key));
        }
    }
}
