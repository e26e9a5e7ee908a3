namespace DockerLint.CodeFixes;

/// <summary>One way to mend a finding.</summary>
public sealed class CodeFix
{
    /// <summary>A fix.</summary>
    /// <param name="title">What it does, in the imperative, without a full stop.</param>
    /// <param name="safety">Whether it may be applied without looking.</param>
    /// <param name="edits">At least one edit; edits of one file do not overlap.</param>
    /// <exception cref="ArgumentException">The title is empty or ends in a full stop, or there is no edit.</exception>
    public CodeFix(string title, FixSafety safety, IEnumerable<FileEdit> edits)
    {
        if (string.IsNullOrWhiteSpace(title) || title.EndsWith(".", StringComparison.Ordinal))
        {
            throw new ArgumentException("The title of a fix is empty or ends in a full stop.", nameof(title));
        }

        Title = title;
        Safety = safety;
        Edits = edits.ToArray();
        if (Edits.Count == 0)
        {
            throw new ArgumentException("A fix without an edit.", nameof(edits));
        }
    }

    /// <summary>What it does.</summary>
    public string Title { get; }

    /// <summary>Whether it may be applied without looking.</summary>
    public FixSafety Safety { get; }

    /// <summary>The edits.</summary>
    public IReadOnlyList<FileEdit> Edits { get; }
}
