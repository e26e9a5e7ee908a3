using DockerLint.Compose.Semantics;
using DockerLint.Compose.Syntax;
using DockerLint.Semantics;

namespace DockerLint.Compose.Applications;

/// <summary>
/// Turns the tree of one file into nodes: variables replaced, merge keys applied. What an anchor stands before is read once and
/// shared, so that aliases multiply nothing.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="environment">The variables; null leaves them as they are written.</param>
/// <param name="budget">Bounds the work.</param>
/// <param name="problems">Takes what is wrong with a value.</param>
internal sealed class NodeReader(ComposeApplicationFile file, ComposeEnvironment? environment, ApplicationBudget budget, List<ComposeApplicationProblem> problems)
{
    private readonly Dictionary<ValueSyntax, ComposeNode> read = [];
    private readonly HashSet<ValueSyntax> open = [];

    /// <summary>The mappings of the file's documents; what is no mapping is left out.</summary>
    public IEnumerable<ComposeMapNode> ReadDocuments()
    {
        foreach (var document in file.Tree.Root.Documents)
        {
            if (Read(document.Value, document.Value.ContentSpan) is ComposeMapNode map)
            {
                yield return map;
            }
        }
    }

    private ComposeNode Read(ValueSyntax node, TextSpan keySpan)
    {
        if (node.ResolveAlias() is not { } target || !budget.Spend() || !open.Add(target))
        {
            return ComposeScalarNode.Null(new ComposeOrigin(file, keySpan, isKey: true));
        }

        if (!read.TryGetValue(target, out var result))
        {
            result = ReadTarget(target, keySpan);
            read[target] = result;
        }

        open.Remove(target);
        return result;
    }

    private ComposeNode ReadTarget(ValueSyntax node, TextSpan keySpan)
    {
        var mark = node.Tag?.Text switch
        {
            "!reset" => MergeMark.Reset,
            "!override" => MergeMark.Override,
            _ => MergeMark.None,
        };
        var span = node.ContentSpan;
        var origin = new ComposeOrigin(file, span.IsEmpty ? keySpan : span, span.IsEmpty);
        switch (node)
        {
            case MappingSyntax mapping:
                return new ComposeMapNode(origin, ReadEntries(mapping)) { Mark = mark };
            case SequenceSyntax sequence:
                var items = new List<ComposeNode>(sequence.Items.Count);
                foreach (var item in sequence.Items)
                {
                    items.Add(Read(item.Value, item.Value.ContentSpan).Unmarked());
                }

                return new ComposeListNode(origin, items) { Mark = mark };
            case ScalarSyntax scalar:
                var (type, value) = Resolve(scalar);
                return new ComposeScalarNode(origin, type, value) { Mark = mark };
            default:
                return new ComposeScalarNode(origin, ScalarType.Null, ResolvedValue.Empty) { Mark = mark };
        }
    }

    private List<ComposeMapEntry> ReadEntries(MappingSyntax mapping)
    {
        var entries = new List<ComposeMapEntry>(mapping.Entries.Count);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            if (entry.KeyText is { } key && !NodeGraph.IsMerge(entry) && keys.Add(key))
            {
                entries.Add(new ComposeMapEntry(key, new ComposeOrigin(file, entry.Key.ContentSpan, isKey: true), Read(entry.Value, entry.Key.ContentSpan)));
            }
        }

        foreach (var entry in mapping.Entries)
        {
            if (NodeGraph.IsMerge(entry))
            {
                MergeInto(entries, keys, Read(entry.Value, entry.Key.ContentSpan));
            }
        }

        return entries;
    }

    private void MergeInto(List<ComposeMapEntry> entries, HashSet<string> keys, ComposeNode merged)
    {
        if (merged is ComposeListNode list)
        {
            foreach (var item in list.Items)
            {
                MergeInto(entries, keys, item);
            }
        }
        else if (merged is ComposeMapNode map)
        {
            foreach (var entry in map.Entries)
            {
                if (budget.Spend() && keys.Add(entry.Key))
                {
                    entries.Add(entry);
                }
            }
        }
    }

    private (ScalarType Type, ResolvedValue Value) Resolve(ScalarSyntax scalar)
    {
        var type = ScalarTyping.TypeOf(scalar);
        if (type != ScalarType.String)
        {
            return (type, type == ScalarType.Null ? ResolvedValue.Empty : ResolvedValue.Known(scalar.Value));
        }

        if (environment is null)
        {
            return (type, ResolvedValue.Known(scalar.Value));
        }

        var result = Interpolation.Parse(scalar.Value).Evaluate(environment.Find);
        if (result.Problems.Count > 0)
        {
            problems.Add(new ComposeApplicationProblem(ComposeApplicationProblem.Interpolation, new ComposeOrigin(file, scalar.ContentSpan, isKey: false), result.Problems[0].Message));
        }

        return (type, result.Value);
    }
}
