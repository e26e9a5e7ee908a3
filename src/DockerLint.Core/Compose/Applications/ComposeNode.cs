namespace DockerLint.Compose.Applications;

/// <summary>A value of a project: a scalar, a list or a mapping. Never changed; files and services may share one.</summary>
public abstract class ComposeNode
{
    private protected ComposeNode(ComposeOrigin origin) => Origin = origin;

    /// <summary>Where it is written. What is put together from several files has the place of the last one.</summary>
    public ComposeOrigin Origin { get; }

    /// <summary>What its tag asks of the merge.</summary>
    internal MergeMark Mark { get; init; }

    /// <summary>Whether it or anything in it has a mark.</summary>
    internal abstract bool HasMarks { get; }

    /// <summary>The same without its mark.</summary>
    internal abstract ComposeNode Unmarked();
}
