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

    /// <summary>The file, with the folder that its relative paths are taken from.</summary>
    public ComposeApplicationFile File { get; }

    /// <summary>The place in the file.</summary>
    public TextSpan Span { get; }

    /// <summary>Whether the place is that of the key, because there is no value.</summary>
    public bool IsKey { get; }
}
