namespace DockerLint.Compose.Applications;

/// <summary>Paths of files as texts; nothing is looked up.</summary>
internal static class ApplicationPaths
{
    /// <summary>The folder of a file; empty for one without.</summary>
    public static string FolderOf(string path)
    {
        var slash = path.LastIndexOfAny(['/', '\\']);
        return slash < 0 ? string.Empty : slash == 0 ? "/" : path.Substring(0, slash);
    }

    /// <summary>A path taken from a folder, without <c>.</c> and <c>..</c> as far as they can be resolved.</summary>
    public static string Combine(string folder, string path)
    {
        var full = IsRooted(path) || folder.Length == 0 ? path : folder.EndsWith("/", StringComparison.Ordinal) ? folder + path : folder + "/" + path;
        var parts = new List<string>();
        foreach (var part in full.Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not (".." or ""))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != "." && (part.Length > 0 || parts.Count == 0))
            {
                parts.Add(part);
            }
        }

        var joined = string.Join("/", parts);
        return joined.Length == 0 && full.StartsWith("/", StringComparison.Ordinal) ? "/" : joined;
    }

    /// <summary>Whether a path does not depend on a folder.</summary>
    public static bool IsRooted(string path) => path.Length > 0 && (path[0] is '/' or '\\' || (path.Length > 1 && path[1] == ':'));

    /// <summary>Whether a path leads to another machine: a repository, an archive or a registry.</summary>
    public static bool IsRemote(string path) => path.Contains("://") || path.StartsWith("git@", StringComparison.Ordinal) || path.StartsWith("github.com/", StringComparison.Ordinal)
        || path.StartsWith("oci:", StringComparison.Ordinal);
}
