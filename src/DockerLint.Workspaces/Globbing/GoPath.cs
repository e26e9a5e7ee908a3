namespace DockerLint.Workspaces.Globbing;

/// <summary>Paths as Go's <c>path</c> package treats them, which the builder is written in.</summary>
internal static class GoPath
{
    /// <summary>
    /// The shortest path of the same meaning, as <c>path.Clean</c>: no empty and no <c>.</c> segment, <c>..</c> worked off
    /// where something stands before it; the empty string stays empty.
    /// </summary>
    public static string Clean(string path)
    {
        if (path.Length == 0)
        {
            return path;
        }

        var rooted = path[0] == '/';
        var segments = new List<string>();
        foreach (var segment in path.Split('/'))
        {
            if (segment.Length == 0 || segment == ".")
            {
                continue;
            }

            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] != "..")
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != ".." || !rooted)
            {
                segments.Add(segment);
            }
        }

        var joined = string.Join("/", segments);
        return rooted ? "/" + joined : joined.Length == 0 ? "." : joined;
    }

    /// <summary>A pattern for one segment as <c>filepath.Match</c> reads it; null when it is malformed.</summary>
    public static Glob? Match(string pattern) => GlobReader.Read(pattern, "^", (string _, ref int _, GlobReader reader) => reader.Add(GlobToken.Star));

    /// <summary>Whether <c>filepath.Match</c> takes a pattern: nothing is escaped by its end, and every set is closed, not empty and of whole ranges.</summary>
    public static bool IsWellFormed(string pattern)
    {
        for (var i = 0; i < pattern.Length;)
        {
            var c = pattern[i++];
            if (c == '\\' && i++ == pattern.Length)
            {
                return false;
            }

            if (c == '[' && !TrySkipSet(pattern, ref i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TrySkipSet(string pattern, ref int position)
    {
        if (position < pattern.Length && pattern[position] == '^')
        {
            position++;
        }

        do
        {
            if (!TrySkipMember(pattern, ref position))
            {
                return false;
            }

            if (pattern[position] == '-')
            {
                position++;
                if (!TrySkipMember(pattern, ref position))
                {
                    return false;
                }
            }
        }
        while (pattern[position] != ']');
        position++;
        return true;
    }

    // True only when something follows the member.
    private static bool TrySkipMember(string pattern, ref int position)
    {
        if (position >= pattern.Length || pattern[position] is '-' or ']')
        {
            return false;
        }

        position += pattern[position] == '\\' ? 2 : 1;
        return position < pattern.Length;
    }
}
