namespace DockerLint.Analyzers.Support;

/// <summary>Questions about absolute paths of Linux as text.</summary>
internal static class PathText
{
    /// <summary>Whether a path is a folder or lies below it.</summary>
    public static bool IsSameOrBelow(string path, string folder)
    {
        var parent = Trim(folder);
        var child = Trim(path);
        return parent.Length == 0 || child == parent || (child.Length > parent.Length && child[parent.Length] == '/' && child.StartsWith(parent, StringComparison.Ordinal));
    }

    /// <summary>The path without a slash at its end; the root is empty.</summary>
    public static string Trim(string path) => path.TrimEnd('/');

    /// <summary>The last segment.</summary>
    public static string Name(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>
    /// An absolute path without <c>.</c>, <c>..</c> and doubled slashes; null when it is relative and no absolute folder is given.
    /// </summary>
    /// <param name="path">The path.</param>
    /// <param name="folder">The folder that a relative path starts from; null when it is not known.</param>
    public static string? Absolute(string path, string? folder)
    {
        if (!path.StartsWith("/", StringComparison.Ordinal))
        {
            if (folder is null || !folder.StartsWith("/", StringComparison.Ordinal))
            {
                return null;
            }

            path = folder + "/" + path;
        }

        var segments = new List<string>();
        foreach (var segment in path.Split('/'))
        {
            if (segment == ".." && segments.Count > 0)
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment.Length > 0 && segment is not ("." or ".."))
            {
                segments.Add(segment);
            }
        }

        return "/" + string.Join("/", segments);
    }
}
