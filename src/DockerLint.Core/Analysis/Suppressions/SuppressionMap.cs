namespace DockerLint.Analysis.Suppressions;

/// <summary>Which findings the comments of one file silence, and which comments have done so.</summary>
internal sealed class SuppressionMap
{
    private readonly Dictionary<string, Column> columns = new(StringComparer.Ordinal);
    private readonly List<SuppressionEntry> entries = [];

    public SuppressionMap(IReadOnlyList<SuppressionDirective> directives, RuleNames names)
    {
        Directives = directives;
        // Where the range of an id ends: at the next restore of it, found by going backwards.
        var restores = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = directives.Count - 1; i >= 0; i--)
        {
            var directive = directives[i];
            foreach (var name in directive.Comment.Names.Reverse())
            {
                Add(directive, name, names.Resolve(directive.Comment.Tool, name.Text), restores);
            }

            if (directive.Comment.AllOfTool)
            {
                var excepted = directive.Comment.Except.SelectMany(name => names.Resolve(directive.Comment.Tool, name));
                Add(directive, default, names.AllOf(directive.Comment.Tool).Except(excepted, StringComparer.Ordinal).ToArray(), restores);
            }
        }

        entries.Reverse();
        foreach (var entry in entries)
        {
            foreach (var id in entry.Ids)
            {
                if (!columns.TryGetValue(id, out var column))
                {
                    columns.Add(id, column = new Column());
                }

                column.Entries.Add(entry);
            }
        }

        foreach (var column in columns.Values)
        {
            column.Seal();
        }
    }

    public IReadOnlyList<SuppressionDirective> Directives { get; }

    public IReadOnlyList<SuppressionEntry> Entries => entries;

    /// <summary>The innermost comment that covers a finding, which counts as used then; null when none does.</summary>
    public SuppressionComment? Silence(Diagnostic diagnostic)
    {
        if (!columns.TryGetValue(diagnostic.Id, out var column) || column.Find(diagnostic.Location.Span) is not { } entry)
        {
            return null;
        }

        entry.IsUsed = true;
        return entry.Directive.Comment;
    }

    private void Add(SuppressionDirective directive, SuppressedName name, IReadOnlyList<string> ids, Dictionary<string, int> restores)
    {
        if (directive.Comment.Kind == SuppressionKind.Restore)
        {
            foreach (var id in ids)
            {
                restores[id] = directive.Covered.Start;
            }

            return;
        }

        var covered = directive.Covered;
        if (directive.Comment.Kind == SuppressionKind.Start && ids.Count > 0)
        {
            covered = TextSpan.FromBounds(covered.Start, ids.Max(id => restores.TryGetValue(id, out var end) ? end : covered.End));
        }

        entries.Add(new SuppressionEntry(directive, name, ids, covered));
    }

    /// <summary>The entries of one id, ordered by start, with the furthest end reached so far to know when to stop looking.</summary>
    private sealed class Column
    {
        private SuppressionEntry[] ordered = [];
        private int[] furthestEnd = [];

        public List<SuppressionEntry> Entries { get; } = [];

        public void Seal()
        {
            ordered = Entries.OrderBy(entry => entry.Covered.Start).ToArray();
            furthestEnd = new int[ordered.Length];
            for (var i = 0; i < ordered.Length; i++)
            {
                furthestEnd[i] = Math.Max(ordered[i].Covered.End, i == 0 ? 0 : furthestEnd[i - 1]);
            }
        }

        public SuppressionEntry? Find(TextSpan finding)
        {
            var low = 0;
            var high = ordered.Length;
            while (low < high)
            {
                var middle = low + ((high - low) / 2);
                if (ordered[middle].Covered.Start <= finding.Start)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            for (var i = low - 1; i >= 0 && furthestEnd[i] >= finding.Start; i--)
            {
                var covered = ordered[i].Covered;
                if (finding.Start < covered.End || (finding.IsEmpty && finding.Start == covered.End))
                {
                    return ordered[i];
                }
            }

            return null;
        }
    }
}
