namespace DockerLint.Workspaces.Globbing;

/// <summary>
/// One pattern of a <c>.dockerignore</c>. The builder checks it by the rules of Go's <c>filepath.Match</c> and then makes a
/// regular expression of it, so that some characters mean what they mean there.
/// </summary>
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

    /// <summary>Whether it matches everything that lies directly in the context.</summary>
    public bool MatchesEverything => glob.IsOnlyStars;

    /// <summary>The pattern that a line holds, without blanks at its ends and as short as it can be; null for a comment and a blank line.</summary>
    public static string? Normalize(string line)
    {
        // A comment begins in the very first column only.
        if (line.StartsWith("#", StringComparison.Ordinal))
        {
            return null;
        }

        var pattern = line.Trim();
        var negated = pattern.StartsWith("!", StringComparison.Ordinal);
        pattern = GoPath.Clean(negated ? pattern.Substring(1).Trim() : pattern);
        pattern = pattern.Length > 1 && pattern[0] == '/' ? pattern.Substring(1) : pattern;

        // The matcher trims and cleans what the reader of the file gives it once more, and only then looks for the mark.
        pattern = GoPath.Clean((negated ? "!" + pattern : pattern).Trim());
        return pattern.Length == 0 ? null : pattern;
    }

    /// <summary>
    /// Reads a normalized pattern; null for one that the builder refuses (an exclamation mark alone, a set that is not closed)
    /// and for one whose regular expression goes beyond what is understood here (<c>\d</c>, a star in a set).
    /// </summary>
    public static DockerIgnorePattern? Parse(string pattern)
    {
        var negated = pattern[0] == '!';
        var text = negated ? pattern.Substring(1) : pattern;
        return text.Length > 0 && GoPath.IsWellFormed(text) && ReadGlob(text) is { } glob ? new DockerIgnorePattern(glob, negated) : null;
    }

    /// <summary>Whether it matches this very path.</summary>
    public bool Matches(string path) => glob.IsMatch(path);

    /// <summary>Whether it matches a path below a folder that may or may not exist.</summary>
    public bool MayMatchBelow(string folder) => glob.MayStartWith(folder + "/");

    private static Glob? ReadGlob(string pattern)
    {
        // Two stars at the start compare the ending only, two at the end the beginning only, and without others no regular
        // expression is made: "**foo" matches "a/barfoo" and "a**" matches "ab/c".
        var start = pattern.StartsWith("**", StringComparison.Ordinal) ? 2 : 0;
        var end = start == 0 && pattern.EndsWith("**", StringComparison.Ordinal) ? pattern.Length - 2 : pattern.Length;
        var isExpression = pattern.IndexOfAny(Special, start, end - start) >= 0;
        var reader = new GlobReader();
        for (var i = 0; i < pattern.Length;)
        {
            var c = pattern[i++];
            switch (c)
            {
                case '*' when i < pattern.Length && pattern[i] == '*':
                    i++;
                    var slash = i < pattern.Length && pattern[i] == '/';
                    var endingOnly = i == 2 && !slash && !isExpression;
                    i = slash ? i + 1 : i;
                    reader.Add(i == pattern.Length || endingOnly ? GlobToken.DoubleStar : GlobToken.Folders);
                    break;
                case '*':
                    reader.Add(GlobToken.Star);
                    break;
                case '?':
                    reader.Add(GlobToken.AnyCharacter);
                    break;
                case '[':
                    if (DockerIgnoreSet.Read(pattern, ref i) is not { } set)
                    {
                        return null;
                    }

                    reader.Add(set);
                    break;
                case '\\' when !DockerIgnoreSet.IsPlainEscape(pattern, i):
                case '^' when isExpression:
                    return null;
                case '\\':
                    reader.AddLiteral(pattern[i++]);
                    break;
                default:
                    reader.AddLiteral(c);
                    break;
            }
        }

        return reader.ToGlob();
    }
}
