namespace DockerLint.Workspaces.Globbing;

/// <summary>The patterns of a <c>.dockerignore</c>, matched as moby's <c>ignorefile</c> and <c>patternmatcher</c> do.</summary>
internal sealed class DockerIgnoreFile
{
    private readonly IReadOnlyList<DockerIgnorePattern>? patterns;

    private DockerIgnoreFile(IReadOnlyList<DockerIgnorePattern>? patterns) => this.patterns = patterns;

    /// <summary>A file about which nothing is known but that it is there.</summary>
    public static DockerIgnoreFile Unknown { get; } = new(null);

    /// <summary>Whether every pattern is understood; when one is not, nothing is known about any path.</summary>
    public bool IsUnderstood => patterns is not null;

    /// <summary>The patterns of a text.</summary>
    /// <param name="text">The text without byte order mark.</param>
    public static DockerIgnoreFile Parse(string text)
    {
        var patterns = new List<DockerIgnorePattern>();
        foreach (var line in text.Split('\n'))
        {
            if (DockerIgnorePattern.Normalize(line) is not { } normal)
            {
                continue;
            }

            if (DockerIgnorePattern.Parse(normal) is not { } pattern)
            {
                return Unknown;
            }

            patterns.Add(pattern);
        }

        return new DockerIgnoreFile(patterns);
    }

    /// <summary>Whether a path is kept from the builder; null when that is not known.</summary>
    /// <param name="path">Path relative to the context, without leading slash.</param>
    public bool? IsIgnored(string path) => patterns is null ? null : Match(patterns, path, out _);

    /// <summary>
    /// Whether the file lets something through that might lie below a folder, be it there or not: always when the folder itself
    /// is not ignored, else when a line behind those that ignore it may take back something below it.
    /// </summary>
    /// <param name="folder">Path relative to the context; empty for the context itself.</param>
    public bool MaySend(string folder)
    {
        var matched = Array.Empty<bool>();
        if (patterns is null || (folder.Length > 0 && !Match(patterns, folder, out matched)))
        {
            return true;
        }

        // Of the lines that ignore the folder the last one counts: in what lies below it only what stands behind can change that.
        var last = patterns.Count - 1;
        while (last >= 0 && (patterns[last].Negated || !(folder.Length == 0 ? patterns[last].MatchesEverything : matched[last])))
        {
            last--;
        }

        return last < 0 || patterns.Skip(last).Any(pattern => pattern.Negated && (folder.Length == 0 || pattern.MayMatchBelow(folder)));
    }

    // The builder goes from the top folder down: a pattern that has matched a folder holds for everything in it.
    private static bool Match(IReadOnlyList<DockerIgnorePattern> patterns, string path, out bool[] matched)
    {
        matched = new bool[patterns.Count];
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            MatchOne(patterns, path.Substring(0, slash), matched);
        }

        return MatchOne(patterns, path, matched);
    }

    // A pattern that could not change the answer is not tried, and so does not hold for what lies below either; the builder's
    // own shortcut, visible where a line repeats what an earlier one ignores.
    private static bool MatchOne(IReadOnlyList<DockerIgnorePattern> patterns, string path, bool[] matched)
    {
        var ignored = false;
        for (var i = 0; i < patterns.Count; i++)
        {
            matched[i] = matched[i] || (patterns[i].Negated == ignored && patterns[i].Matches(path));
            if (matched[i])
            {
                ignored = !patterns[i].Negated;
            }
        }

        return ignored;
    }
}
