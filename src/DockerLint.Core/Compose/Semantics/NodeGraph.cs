using DockerLint.Compose.Syntax;

namespace DockerLint.Compose.Semantics;

/// <summary>
/// The tree as the loader sees it: aliases followed, merge keys applied, without ever copying an anchored node. Whatever is
/// reached through an alias is counted; a file that multiplies itself by aliases comes to an end at a fixed number of steps
/// (the loader of Compose refuses such files) and what lies beyond is empty.
/// </summary>
internal sealed class NodeGraph
{
    /// <summary>Entries and items that aliases may add to a file in all.</summary>
    public const int Budget = 100_000;

    private const int MaximumMergeDepth = 100;

    // Rules may ask from several threads.
    private readonly object gate = new();
    private readonly Dictionary<MappingSyntax, MappingView> views = [];
    private readonly Dictionary<AliasSyntax, bool> charged = [];
    private readonly HashSet<MappingSyntax> open = [];

    /// <summary>What has been counted so far.</summary>
    public int Steps { get; private set; }

    /// <summary>Whether something was left out because of the budget.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>The node behind an alias; null for nothing, for null, for a value under <c>!reset</c> and for text that could not be read.</summary>
    public static ValueSyntax? Resolve(ValueSyntax? node) => node?.ResolveAlias() switch
    {
        null or MissingValueSyntax => null,
        { Tag.Text: "!reset" } => null,
        var target => target,
    };

    /// <summary>The mapping behind a node; null if it is none.</summary>
    public MappingView? Mapping(ValueSyntax? node)
    {
        if (Resolve(node) is not MappingSyntax mapping)
        {
            return null;
        }

        lock (gate)
        {
            var view = View(mapping);
            return Charge(node, view.Entries.Count) ? view : MappingView.Empty;
        }
    }

    /// <summary>The items of the sequence behind a node; none if it is no sequence.</summary>
    public IReadOnlyList<ValueSyntax> Items(ValueSyntax? node)
    {
        if (Resolve(node) is not SequenceSyntax sequence)
        {
            return [];
        }

        lock (gate)
        {
            return Charge(node, sequence.Items.Count) ? sequence.Items.Select(item => item.Value).ToArray() : [];
        }
    }

    // Each alias is counted once, however often rules look through it.
    private bool Charge(ValueSyntax? node, int count)
    {
        if (node is not AliasSyntax alias)
        {
            return true;
        }

        if (!charged.TryGetValue(alias, out var isAffordable))
        {
            isAffordable = Steps + 1 + count <= Budget;
            IsExhausted |= !isAffordable;
            Steps += isAffordable ? 1 + count : 0;
            charged[alias] = isAffordable;
        }

        return isAffordable;
    }

    private MappingView View(MappingSyntax mapping)
    {
        if (views.TryGetValue(mapping, out var view))
        {
            return view;
        }

        if (open.Count >= MaximumMergeDepth)
        {
            IsExhausted = true;
            return MappingView.Empty;
        }

        if (!open.Add(mapping))
        {
            // A mapping that merges itself.
            return MappingView.Empty;
        }

        view = Build(mapping);
        open.Remove(mapping);
        views[mapping] = view;
        return view;
    }

    private MappingView Build(MappingSyntax mapping)
    {
        var entries = new List<ViewEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            if (entry.KeyText is { } key && !IsMerge(entry) && keys.Add(key) && entry.Value.Tag is not { Text: "!reset" })
            {
                entries.Add(new ViewEntry(key, entry));
            }
        }

        foreach (var entry in mapping.Entries.Where(IsMerge))
        {
            // Of several mappings in a list the first one counts.
            var sources = Resolve(entry.Value) is SequenceSyntax ? Items(entry.Value) : [entry.Value];
            foreach (var merged in sources.SelectMany(source => Mapping(source)?.Entries ?? []))
            {
                if (keys.Add(merged.Key))
                {
                    entries.Add(merged);
                }
            }
        }

        return new MappingView(entries);
    }

    public static bool IsMerge(MappingEntrySyntax entry) => entry.Key is ScalarSyntax { Style: ScalarStyle.Plain, Value: "<<" };
}
