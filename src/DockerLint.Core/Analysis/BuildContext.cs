namespace DockerLint.Analysis;

/// <summary>
/// The folder that a build sends to the builder, as far as rules may ask about it; a host answers from the disk. Paths are
/// relative to the context, with forward slashes and no leading <c>./</c>; the context itself is the empty path.
/// </summary>
public abstract class BuildContext
{
    /// <summary>Entries of folders that <see cref="GetIgnoredShare"/> looks at before it gives up.</summary>
    public const int MostEntries = 10_000;

    /// <summary>The folder as shown to people; the same on every machine.</summary>
    public abstract string DisplayPath { get; }

    /// <summary>Path of the ignore file in force, as shown to people; null when there is none.</summary>
    public abstract string? IgnoreFilePath { get; }

    /// <summary>The file or folder at a path, ignored ones included; null when nothing is there.</summary>
    public abstract BuildContextEntry? Find(string path);

    /// <summary>
    /// What lies directly in a folder, ignored entries included, in ordinal order; empty when there is no such folder. A link is
    /// no folder, whatever it leads to: the builder gets the link.
    /// </summary>
    public abstract IReadOnlyList<BuildContextEntry> GetEntries(string folder);

    /// <summary>Whether the ignore file keeps a path out of the build; null when the ignore file is not understood.</summary>
    public abstract bool? IsIgnored(string path);

    /// <summary>
    /// Whether the ignore file lets something through that might lie below a folder, be it there or not. False for an ignored
    /// folder that no later line can take back anything of.
    /// </summary>
    public abstract bool MaySend(string folder);

    /// <summary>The text of a file; null when it cannot be read.</summary>
    public abstract SourceText? ReadText(string path);

    /// <summary>
    /// How much of a file, or of a folder with everything below it, is kept out of the build. An ignored folder is opened only when
    /// a line may take back something of it; behind <see cref="MostEntries"/> entries the answer is unknown.
    /// </summary>
    /// <param name="path">The path; what is not there is judged by the patterns alone.</param>
    public IgnoredShare GetIgnoredShare(string path)
    {
        if (IgnoreFilePath is null)
        {
            return IgnoredShare.None;
        }

        var isRoot = path.Length == 0;
        bool? answer = isRoot ? !MaySend(path) : IsIgnored(path);
        if (answer is not { } ignored || (isRoot && GetEntries(path).Any(entry => IsIgnored(entry.Path) is null)))
        {
            return IgnoredShare.Unknown;
        }

        var entry = isRoot ? new BuildContextEntry(path, true) : Find(path);
        if (entry is null)
        {
            return !ignored ? IgnoredShare.None : MaySend(path) ? IgnoredShare.Unknown : IgnoredShare.All;
        }

        if (!entry.IsFolder || (ignored && !MaySend(path)))
        {
            // A context of which everything is ignored is only then copied in vain when there is something in it.
            return !ignored ? IgnoredShare.None : isRoot && GetEntries(path).All(inner => inner.Path == ".dockerignore") ? IgnoredShare.Unknown : IgnoredShare.All;
        }

        return LookThrough(path, ignored);
    }

    private IgnoredShare LookThrough(string path, bool ignored)
    {
        // The context itself is nothing that could be sent or kept back; a folder is.
        var (isSent, isKept, isFileKept) = (path.Length > 0 && !ignored, ignored, false);
        var waiting = new Queue<string>([path]);
        for (var seen = 0; waiting.Count > 0;)
        {
            foreach (var entry in GetEntries(waiting.Dequeue()))
            {
                if (++seen > MostEntries)
                {
                    return IgnoredShare.Unknown;
                }

                var isEntryKept = IsIgnored(entry.Path) == true;
                isSent |= !isEntryKept;
                isKept |= isEntryKept;
                isFileKept |= isEntryKept && !entry.IsFolder;
                if (isSent && isKept)
                {
                    return IgnoredShare.Some;
                }

                if (entry.IsFolder && (!isEntryKept || MaySend(entry.Path)))
                {
                    waiting.Enqueue(entry.Path);
                }
            }
        }

        // That nothing is taken back is sure only where there was something to take back.
        return isSent ? IgnoredShare.None : path.Length > 0 && isFileKept ? IgnoredShare.All : isKept ? IgnoredShare.Unknown : IgnoredShare.None;
    }
}
