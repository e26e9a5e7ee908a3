namespace DockerLint.Analysis;

/// <summary>
/// The folder that a build sends to the builder, as far as rules may ask about it; a host answers from the disk. Paths are
/// relative to the context, with forward slashes and no leading <c>./</c>; the context itself is the empty path.
/// </summary>
public abstract class BuildContext
{
    /// <summary>The folder as shown to people.</summary>
    public abstract string DisplayPath { get; }

    /// <summary>Path of the ignore file in force, as shown to people; null when there is none.</summary>
    public abstract string? IgnoreFilePath { get; }

    /// <summary>The file or folder at a path, ignored ones included; null when nothing is there.</summary>
    public abstract BuildContextEntry? Find(string path);

    /// <summary>What lies directly in a folder, ignored entries included, in ordinal order; empty when there is no such folder.</summary>
    public abstract IReadOnlyList<BuildContextEntry> GetEntries(string folder);

    /// <summary>Whether the ignore file keeps a path out of the build.</summary>
    public abstract bool IsIgnored(string path);

    /// <summary>The text of a file; null when it cannot be read.</summary>
    public abstract SourceText? ReadText(string path);
}
