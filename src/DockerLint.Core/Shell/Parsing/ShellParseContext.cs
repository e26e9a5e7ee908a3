using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Parsing;

/// <summary>The text being read, the place reached in it, and what the scanners and parsers of one text share.</summary>
internal sealed class ShellParseContext(MappedText source, ShellFeatures features, ShellProblemCollector problems, int depth)
{
    /// <summary>How deep commands, substitutions and expansions may stand in each other. Scripts of people stay below 20.</summary>
    public const int MaximumDepth = 100;

    private readonly Stack<HashSet<string>> assignedNames = new();

    public MappedText Source { get; } = source;

    public string Text { get; } = source.Text;

    public ShellFeatures Features { get; } = features;

    public ShellProblemCollector Problems { get; } = problems;

    /// <summary>Here-documents announced on this line; their bodies follow the next line break.</summary>
    public Queue<HereDocumentNode> PendingHereDocuments { get; } = new();

    public int Position { get; set; }

    public int Depth { get; private set; } = depth;

    public bool AtEnd => Position >= Text.Length;

    /// <summary>The character at an offset from the place reached; NUL behind the end.</summary>
    public char Peek(int offset = 0) => Position + offset < Text.Length ? Text[Position + offset] : '\0';

    /// <summary>Goes one level deeper; where that is too deep, says so once and skips the rest of the text.</summary>
    public bool TryEnter()
    {
        if (Depth < MaximumDepth)
        {
            Depth++;
            return true;
        }

        Report(ShellProblemKind.NestingTooDeep, new TextSpan(Math.Min(Position, Text.Length), 0), $"Commands and expansions are nested more than {MaximumDepth} levels deep");
        Position = Text.Length;
        return false;
    }

    public void Leave() => Depth--;

    public void Report(ShellProblemKind kind, TextSpan span, string message) => Problems.Report(kind, Source.ToOuter(span), message);

    /// <summary>Begins to note which names are assigned, for a loop or function.</summary>
    public void BeginAssignedNames() => assignedNames.Push(new HashSet<string>(StringComparer.Ordinal));

    public void NoteAssigned(IEnumerable<string> names)
    {
        if (assignedNames.Count > 0)
        {
            assignedNames.Peek().UnionWith(names);
        }
    }

    public IReadOnlyCollection<string> EndAssignedNames()
    {
        var names = assignedNames.Pop();
        NoteAssigned(names);
        return names;
    }
}
