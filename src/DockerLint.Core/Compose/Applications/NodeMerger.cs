using DockerLint.Compose.Semantics;

namespace DockerLint.Compose.Applications;

/// <summary>Lays one model over another one, attribute by attribute as Compose does.</summary>
internal sealed class NodeMerger(ApplicationBudget budget, List<ComposeApplicationProblem> problems)
{
    /// <summary>The lower model without what marks of the upper one remove or replace.</summary>
    public static ComposeMapNode Prune(ComposeMapNode lower, ComposeMapNode upper)
    {
        if (!upper.HasMarks)
        {
            return lower;
        }

        var result = lower;
        foreach (var entry in upper.Entries)
        {
            if (lower.FindEntry(entry.Key) is not { } below)
            {
                continue;
            }

            if (entry.Value.Mark != MergeMark.None)
            {
                result = result.Without(entry.Key);
            }
            else if (below.Value is ComposeMapNode inner && entry.Value is ComposeMapNode { HasMarks: true } marked)
            {
                result = result.With(entry.Key, below.KeyOrigin, Prune(inner, marked));
            }
        }

        return result;
    }

    /// <summary>A model without its marks, and without what is marked as removed.</summary>
    public ComposeNode Strip(ComposeNode node)
    {
        if (!node.HasMarks || !budget.Spend())
        {
            return node;
        }

        switch (node)
        {
            case ComposeMapNode map:
                var entries = new List<ComposeMapEntry>(map.Entries.Count);
                foreach (var entry in map.Entries)
                {
                    if (entry.Value.Mark != MergeMark.Reset)
                    {
                        entries.Add(new ComposeMapEntry(entry.Key, entry.KeyOrigin, Strip(entry.Value)));
                    }
                }

                return new ComposeMapNode(map.Origin, entries);
            case ComposeListNode list:
                return new ComposeListNode(list.Origin, list.Items.Select(Strip).ToArray());
            default:
                return node.Unmarked();
        }
    }

    /// <summary>Lays a mapping without marks over another one.</summary>
    public ComposeMapNode Merge(ComposeMapNode lower, ComposeMapNode upper, MergeRule? rule)
    {
        var order = new List<ComposeMapEntry>(lower.Entries);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < order.Count; i++)
        {
            places[order[i].Key] = i;
        }

        foreach (var entry in upper.Entries)
        {
            if (!places.TryGetValue(entry.Key, out var place))
            {
                places[entry.Key] = order.Count;
                order.Add(entry);
            }
            else if (budget.Spend())
            {
                var below = order[place].Value;
                var value = below is ComposeScalarNode { IsNull: true } ? entry.Value : MergeValue(below, entry.Value, rule?.Child(entry.Key), entry);
                order[place] = new ComposeMapEntry(entry.Key, entry.KeyOrigin, value);
            }
        }

        return new ComposeMapNode(upper.Origin, order);
    }

    private ComposeNode MergeValue(ComposeNode lower, ComposeNode upper, MergeRule? rule, ComposeMapEntry entry)
    {
        switch (rule?.Kind)
        {
            case MergeKind.Replace:
                return upper;
            case MergeKind.Sequence:
                return Append(NodeForms.ToSequence(lower), NodeForms.ToSequence(upper));
            case MergeKind.Hosts:
                return AppendNew(NodeForms.ToSequence(lower), NodeForms.ToSequence(upper));
            case MergeKind.Names or MergeKind.Dependencies:
                var isDependency = rule.Kind == MergeKind.Dependencies;
                return MergeOrdinary(NodeForms.ToNames(lower, isDependency), NodeForms.ToNames(upper, isDependency), rule, entry);
            case MergeKind.Build:
                return MergeOrdinary(NodeForms.ToBuild(lower), NodeForms.ToBuild(upper), rule, entry);
            case MergeKind.Logging when DiffersInDriver(lower, upper):
                return upper;
            case MergeKind.Subnets when lower is ComposeListNode below && upper is ComposeListNode above:
                return MergeSubnets(below, above);
            default:
                return MergeOrdinary(lower, upper, rule, entry);
        }
    }

    private ComposeNode MergeOrdinary(ComposeNode lower, ComposeNode upper, MergeRule? rule, ComposeMapEntry entry)
    {
        switch (lower)
        {
            case ComposeMapNode below when upper is ComposeMapNode above:
                return Merge(below, above, rule);
            case ComposeListNode below when upper is ComposeListNode above:
                return Append(below, above);
            case ComposeScalarNode:
                return upper;
            default:
                problems.Add(new ComposeApplicationProblem(ComposeApplicationProblem.CannotOverride, upper.Origin, $"'{entry.Key}' is {Describe(upper)} here and {Describe(lower)} in the file below, and Compose merges only what has the same form"));
                return upper;
        }
    }

    private static ComposeListNode Append(ComposeListNode lower, ComposeListNode upper) => new(upper.Origin, [.. lower.Items, .. upper.Items]);

    private static ComposeListNode AppendNew(ComposeListNode lower, ComposeListNode upper)
    {
        var items = new List<ComposeNode>(lower.Items);
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in lower.Items)
        {
            _ = (item as ComposeScalarNode)?.Text is { } text && texts.Add(text);
        }

        foreach (var item in upper.Items)
        {
            if ((item as ComposeScalarNode)?.Text is not { } text || texts.Add(text))
            {
                items.Add(item);
            }
        }

        return new ComposeListNode(upper.Origin, items);
    }

    private static bool DiffersInDriver(ComposeNode lower, ComposeNode upper) =>
        (lower as ComposeMapNode)?.Find("driver") is ComposeScalarNode { Text: { } one } && (upper as ComposeMapNode)?.Find("driver") is ComposeScalarNode { Text: { } other } && one != other;

    private ComposeListNode MergeSubnets(ComposeListNode lower, ComposeListNode upper)
    {
        var items = new List<ComposeNode>(lower.Items);
        foreach (var item in upper.Items)
        {
            var subnet = SubnetOf(item);
            var place = subnet is null ? -1 : items.FindIndex(candidate => SubnetOf(candidate) == subnet);
            if (place >= 0 && items[place] is ComposeMapNode below && item is ComposeMapNode above)
            {
                items[place] = Merge(below, above, null);
            }
            else
            {
                items.Add(item);
            }
        }

        return new ComposeListNode(upper.Origin, items);
    }

    private static string? SubnetOf(ComposeNode item) => ((item as ComposeMapNode)?.Find("subnet") as ComposeScalarNode)?.Text;

    private static string Describe(ComposeNode node) => node switch
    {
        ComposeMapNode => "a mapping",
        ComposeListNode => "a list",
        ComposeScalarNode { Type: ScalarType.Null } => "nothing",
        _ => "a single value",
    };
}
