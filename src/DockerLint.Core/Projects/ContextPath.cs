namespace DockerLint.Projects;

/// <summary>Paths relative to the build context, with forward slashes; the context itself is the empty path.</summary>
internal static class ContextPath
{
    /// <summary>The folder of a path; the empty path when it lies in the context itself.</summary>
    public static string GetFolder(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? string.Empty : path.Substring(0, slash);
    }

    /// <summary>A folder and a name put together.</summary>
    public static string Join(string folder, string name) => folder.Length == 0 ? name : folder + "/" + name;

    /// <summary>A relative path, with slashes of either kind, seen from a folder; above the context it begins with <c>../</c>. Null for a full path.</summary>
    public static string? Combine(string folder, string path)
    {
        var text = path.Replace('\\', '/');
        if (text.StartsWith("/", StringComparison.Ordinal) || (text.Length > 1 && text[1] == ':'))
        {
            return null;
        }

        var segments = new List<string>();
        foreach (var segment in (folder + "/" + text).Split('/'))
        {
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] != "..")
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment.Length > 0 && segment != ".")
            {
                segments.Add(segment);
            }
        }

        return string.Join("/", segments);
    }
}
