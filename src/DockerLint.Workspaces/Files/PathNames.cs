namespace DockerLint.Workspaces.Files;

/// <summary>Full paths with <c>/</c> between segments on every system, so that patterns need only one separator.</summary>
internal static class PathNames
{
    /// <summary>The full path of a path that may be relative to a folder.</summary>
    /// <exception cref="ArgumentException">The path has characters that no path may have.</exception>
    public static string GetFullPath(string folder, string path) => Normalize(Path.GetFullPath(Path.Combine(folder, path)));

    /// <summary>The same; null when the path holds characters that no path may have.</summary>
    public static string? TryGetFullPath(string folder, string path)
    {
        try
        {
            return GetFullPath(folder, path);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException or PathTooLongException)
        {
            return null;
        }
    }

    /// <summary>The path with <c>/</c> between segments and none at its end, unless it is a root.</summary>
    public static string Normalize(string path)
    {
        var normal = Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
        return normal.Length > 1 && normal[normal.Length - 1] == '/' && normal[normal.Length - 2] != ':' ? normal.Substring(0, normal.Length - 1) : normal;
    }

    /// <summary>The folder that holds a full path; null above a root.</summary>
    public static string? GetFolder(string path)
    {
        var folder = Path.GetDirectoryName(path);
        return string.IsNullOrEmpty(folder) ? null : Normalize(folder);
    }

    /// <summary>The last segment.</summary>
    public static string GetName(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>A path below a folder.</summary>
    public static string Join(string folder, string name) =>
        folder.Length == 0 ? name : folder[folder.Length - 1] == '/' ? folder + name : folder + "/" + name;

    /// <summary>The path relative to a folder, empty for the folder itself; null when it lies outside.</summary>
    public static string? GetRelative(string folder, string path)
    {
        if (string.Equals(folder, path, StringComparison.Ordinal))
        {
            return string.Empty;
        }

        var prefix = folder.EndsWith("/", StringComparison.Ordinal) ? folder : folder + "/";
        return path.StartsWith(prefix, StringComparison.Ordinal) ? path.Substring(prefix.Length) : null;
    }

    /// <summary>The path relative to a folder; one outside of it begins with <c>../</c>, and one on another drive stays as it is.</summary>
    public static string GetWay(string folder, string path)
    {
        var up = string.Empty;
        for (var above = folder; above is not null; above = GetFolder(above))
        {
            if (GetRelative(above, path) is { } relative)
            {
                return up + relative;
            }

            up += "../";
        }

        return path;
    }

    /// <summary>A path as shown to people: relative to a folder, <c>.</c> for the folder itself, the last segment alone for what lies outside.</summary>
    public static string GetDisplay(string folder, string path) => GetRelative(folder, path) switch { "" => ".", { } relative => relative, null => GetName(path) };
}
