namespace DockerLint.Workspaces.Globbing;

/// <summary>One line of a <c>.gitignore</c>, by git's rules (gitignore(5)).</summary>
internal sealed class GitIgnorePattern
{
    private readonly Glob glob;
    private readonly bool byName;
    private readonly bool foldersOnly;

    private GitIgnorePattern(Glob glob, bool negated, bool byName, bool foldersOnly)
    {
        this.glob = glob;
        Negated = negated;
        this.byName = byName;
        this.foldersOnly = foldersOnly;
    }

    /// <summary>Whether it takes back what an earlier line ignores.</summary>
    public bool Negated { get; }

    /// <summary>The pattern of a line; null for a comment, an empty line or a pattern that matches nothing.</summary>
    public static GitIgnorePattern? Parse(string line)
    {
        var pattern = TrimEnd(line);
        if (pattern.Length == 0 || pattern[0] == '#')
        {
            return null;
        }

        var negated = pattern[0] == '!';
        pattern = negated ? pattern.Substring(1) : pattern;
        var foldersOnly = pattern.EndsWith("/", StringComparison.Ordinal);
        pattern = foldersOnly ? pattern.Substring(0, pattern.Length - 1) : pattern;
        var byName = pattern.IndexOf('/') < 0;
        pattern = pattern.StartsWith("/", StringComparison.Ordinal) ? pattern.Substring(1) : pattern;
        return pattern.Length > 0 && ReadGlob(pattern) is { } glob ? new GitIgnorePattern(glob, negated, byName, foldersOnly) : null;
    }

    /// <summary>Whether it matches.</summary>
    /// <param name="path">Path relative to the folder of the <c>.gitignore</c>.</param>
    /// <param name="name">Its last segment.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool IsMatch(string path, string name, bool isFolder) => (isFolder || !foldersOnly) && glob.IsMatch(byName ? name : path);

    // Blanks at the end do not count unless a backslash stands before them.
    private static string TrimEnd(string line)
    {
        var end = line.Length;
        while (end > 0 && line[end - 1] is ' ' or '\t' && !(end > 1 && line[end - 2] == '\\'))
        {
            end--;
        }

        return line.Substring(0, end);
    }

    private static Glob? ReadGlob(string pattern) => GlobReader.Read(pattern, "!^", ReadStars);

    private static void ReadStars(string pattern, ref int position, GlobReader reader)
    {
        var start = position - 1;
        while (position < pattern.Length && pattern[position] == '*')
        {
            position++;
        }

        // Two stars cross folders only where they are a whole segment.
        var wholeSegment = position - start == 2 && (start == 0 || pattern[start - 1] == '/') && (position == pattern.Length || pattern[position] == '/');
        if (!wholeSegment)
        {
            reader.Add(GlobToken.Star);
        }
        else if (position == pattern.Length)
        {
            reader.Add(GlobToken.DoubleStar);
        }
        else
        {
            position++;
            reader.Add(GlobToken.Folders);
        }
    }
}
