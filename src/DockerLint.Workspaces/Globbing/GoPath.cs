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
}
