using DockerLint.Semantics;

namespace DockerLint.Shell.Semantics;

/// <summary>
/// The values of variables and the state of the shell while a script is followed from top to bottom. Every change is noted, so that
/// leaving a subshell takes it back and leaving a branch makes it unknown, at the cost of the changes alone.
/// </summary>
internal sealed class ExecutionScope(ShellState state, Func<string, ResolvedValue?>? variables)
{
    // Expansions could grow exponentially (X=$X$X); beyond this many characters in all, values are unknown.
    private const int ExpansionBudget = 1 << 20;

    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, Entry?>> journal = [];
    private readonly HashSet<string> tainted = new(StringComparer.Ordinal);
    private int expanded;
    private int shellLevel;
    private int generation;
    private int lastGeneration;

    public ShellState State { get; set; } = state;

    /// <summary>Whether unquoted expansions are split at blanks, as they are until IFS changes.</summary>
    public bool SplitsAtBlanks => !entries.ContainsKey("IFS");

    /// <summary>The value of a variable; null when nothing here or around the script gives it one.</summary>
    public ResolvedValue? Lookup(string name)
    {
        if (tainted.Contains(name))
        {
            return ResolvedValue.Unknown;
        }

        ResolvedValue? value;
        if (entries.TryGetValue(name, out var entry))
        {
            value = entry.Generation == generation && (entry.Level == shellLevel || IsExported(name, entry)) ? entry.Value : ResolvedValue.Unknown;
        }
        else
        {
            value = generation == 0 ? variables?.Invoke(name) : ResolvedValue.Unknown;
        }

        expanded += value?.Parts.Sum(part => part?.Length ?? 0) ?? 0;
        return expanded > ExpansionBudget ? ResolvedValue.Unknown : value;
    }

    public void Assign(string name, ResolvedValue value, bool isExported = false)
    {
        var exists = entries.TryGetValue(name, out var before);
        var exported = isExported || (exists && before.IsExported);
        if (exists && before.Generation == generation && before.Level == shellLevel && before.IsExported == exported && before.Value.IsUnknown && value.IsUnknown)
        {
            return;
        }

        journal.Add(new KeyValuePair<string, Entry?>(name, exists ? before : null));
        entries[name] = new Entry(value, generation, shellLevel, exported);
    }

    /// <summary>Marks a variable that is passed on to programs.</summary>
    public void Export(string name)
    {
        if (entries.TryGetValue(name, out var entry) && !entry.IsExported)
        {
            Assign(name, entry.Generation == generation ? entry.Value : ResolvedValue.Unknown, isExported: true);
        }
    }

    /// <summary>Makes names unknown for good, since a function may give them a value at any time.</summary>
    public void Taint(IEnumerable<string> names) => tainted.UnionWith(names);

    public void Forget(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            Assign(name, ResolvedValue.Unknown);
        }
    }

    /// <summary>Makes every variable unknown: a text that is not known was run in this shell.</summary>
    public void ForgetAll() => generation = ++lastGeneration;

    public Mark MarkHere() => new(journal.Count, generation, shellLevel, State);

    /// <summary>Enters a new shell process: it sees exported variables only.</summary>
    public void EnterShell(ShellState inner)
    {
        shellLevel++;
        State = inner;
    }

    /// <summary>Takes back what happened since a mark.</summary>
    public void Undo(Mark mark)
    {
        for (var i = journal.Count - 1; i >= mark.JournalCount; i--)
        {
            if (journal[i].Value is { } before)
            {
                entries[journal[i].Key] = before;
            }
            else
            {
                entries.Remove(journal[i].Key);
            }
        }

        journal.RemoveRange(mark.JournalCount, journal.Count - mark.JournalCount);
        generation = mark.Generation;
        shellLevel = mark.ShellLevel;
        State = mark.State;
    }

    /// <summary>Makes unknown what changed since a mark, because it may have happened or not.</summary>
    public void Forget(Mark mark)
    {
        var end = journal.Count;
        for (var i = mark.JournalCount; i < end; i++)
        {
            Assign(journal[i].Key, ResolvedValue.Unknown);
        }

        State = ShellState.Join(mark.State, State);
    }

    // What comes from around the script came through the environment, so a new value goes the same way.
    private bool IsExported(string name, Entry entry) => entry.IsExported || variables?.Invoke(name) is not null;

    /// <summary>A moment to which changes can be taken back.</summary>
    internal readonly record struct Mark(int JournalCount, int Generation, int ShellLevel, ShellState State);

    private readonly record struct Entry(ResolvedValue Value, int Generation, int Level, bool IsExported);
}
