namespace DockerLint.Workspaces.Globbing;

/// <summary>One line of a <c>.dockerignore</c>.</summary>
internal sealed class DockerIgnorePattern
{
    private static readonly char[] Special = ['*', '?', '[', ']', '\\'];

    private readonly Glob glob;

    private DockerIgnorePattern(Glob glob, bool negated)
    {
        this.glob = glob;
        Negated = negated;
    }

    /// <summary>Whether it takes back what an earlier line ignores.</summary>
    public bool Negated { get; }

    /// <summary>The pattern of a line; null for a comment, an empty line or a pattern that the builder would refuse.</summary>
    public static DockerIgnorePattern? Parse(string line)
    {
        // A comment begins in the first column only; blanks at both ends, also behind the "!", do not count.
        if (line.StartsWith("#", StringComparison.Ordinal))
        {
            return null;
        }

        var pattern = line.Trim();
        var negated = pattern.StartsWith("!", StringComparison.Ordinal);
        pattern = GoPath.Clean(negated ? pattern.Substring(1).Trim() : pattern);
        pattern = pattern.Length > 1 && pattern[0] == '/' ? pattern.Substring(1) : pattern;
        return pattern.Length > 0 && ReadGlob(pattern) is { } glob ? new DockerIgnorePattern(glob, negated) : null;
    }

    /// <summary>Whether it matches a path or one of the folders that hold it.</summary>
    public bool MatchesPathOrParent(string path)
    {
        if (glob.IsMatch(path))
        {
            return true;
        }

        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            if (glob.IsMatch(path.Substring(0, slash)))
            {
                return true;
            }
        }

        return false;
    }

    private static Glob? ReadGlob(string pattern)
    {
        var reader = new GlobReader();
        for (var i = 0; i < pattern.Length;)
        {
            var c = pattern[i++];
            if (c == '*' && i < pattern.Length && pattern[i] == '*')
            {
                i++;
                var slash = i < pattern.Length && pattern[i] == '/';
                i = slash ? i + 1 : i;
                // Two stars at the very start compare the ending only, so "**foo" matches "a/barfoo"; that holds while nothing
                // else in the pattern is special, else "**" goes to the end of a folder as elsewhere.
                var endingOnly = i == 2 && pattern.IndexOfAny(Special, i) < 0;
                reader.Add(i == pattern.Length || endingOnly ? GlobToken.DoubleStar : GlobToken.Folders);
            }
            else if (c == '*')
            {
                reader.Add(GlobToken.Star);
            }
            else if (c == '?')
            {
                reader.Add(GlobToken.AnyCharacter);
            }
            else if (c == '[')
            {
                if (!reader.TryReadSet(pattern, ref i, "^"))
                {
                    return null;
                }
            }
            else if (c == '\\' && i < pattern.Length)
            {
                reader.AddLiteral(pattern[i++]);
            }
            else
            {
                reader.AddLiteral(c);
            }
        }

        return reader.ToGlob();
    }
}
