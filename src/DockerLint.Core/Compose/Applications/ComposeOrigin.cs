namespace DockerLint.Compose.Applications;

/// <summary>Where a part of a project is written.</summary>
public sealed class ComposeOrigin
{
    internal ComposeOrigin(ComposeApplicationFile file, TextSpan span, bool isKey)
    {
        File = file;
        Span = span;
        IsKey = isKey;
    }

    private ComposeOrigin(ComposeOrigin origin, bool isImplied, VariableOrigin? variable)
        : this(origin.File, origin.Span, origin.IsKey)
    {
        IsImplied = isImplied;
        Variable = variable;
    }

    /// <summary>The file, with the folder that its relative paths are taken from.</summary>
    public ComposeApplicationFile File { get; }

    /// <summary>The place in the file.</summary>
    public TextSpan Span { get; }

    /// <summary>Whether the place is that of the key, because there is no value.</summary>
    public bool IsKey { get; }

    /// <summary>
    /// Whether no file says it: Compose adds it to the canonical form. The place is that of what it is added to or follows from.
    /// </summary>
    public bool IsImplied { get; }

    /// <summary>
    /// The place in a file of variables or labels that the value comes from, <see cref="Span"/> being that of the path that names it; null
    /// for what a Compose file says itself.
    /// </summary>
    public VariableOrigin? Variable { get; }

    /// <summary>The same place for what follows from it.</summary>
    internal ComposeOrigin ToImplied() => IsImplied ? this : new ComposeOrigin(this, isImplied: true, Variable);

    /// <summary>The same place for a value in a file that it names.</summary>
    internal ComposeOrigin To(VariableOrigin variable) => new(this, IsImplied, variable);
}
