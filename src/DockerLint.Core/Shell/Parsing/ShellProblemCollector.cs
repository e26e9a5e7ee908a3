namespace DockerLint.Shell.Parsing;

/// <summary>Collects the problems of a text and of the texts inside it, in places of the file.</summary>
internal sealed class ShellProblemCollector
{
    private readonly List<ShellProblem> problems = [];
    private bool isGivenUp;
    private int lastStart = -1;

    public IReadOnlyList<ShellProblem> Problems => problems;

    /// <summary>Takes a problem; false for one that follows from another.</summary>
    public bool Report(ShellProblemKind kind, TextSpan span, string message)
    {
        // One mistake often breaks several expectations at the same place, and all of them where reading was given up.
        if (isGivenUp || span.Start == lastStart)
        {
            return false;
        }

        lastStart = span.Start;
        isGivenUp = kind == ShellProblemKind.NestingTooDeep;
        problems.Add(new ShellProblem(kind, span, message));
        return true;
    }
}
