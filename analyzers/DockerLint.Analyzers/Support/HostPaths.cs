using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>Paths of the host that services mount.</summary>
internal static class HostPaths
{
    /// <summary>The path of the host behind a mount, clean; null when it is none or not known.</summary>
    public static string? Of(ServiceVolume volume)
    {
        if (volume.Mapping?.Problem is not null || volume.Source?.Value.Text is not { Length: > 0 } source)
        {
            return null;
        }

        return volume.Type switch
        {
            "bind" or "npipe" => Clean(source),
            "volume" when volume.Model.Volumes.FirstOrDefault(definition => definition.Key == source) is { } definition =>
                definition.GetKeyValues("driver_opts").FirstOrDefault(option => option.Key == "device")?.ResolvedValue.Text is { Length: > 0 } device && device[0] == '/' ? Clean(device) : null,
            _ => null,
        };
    }

    /// <summary>Whether a path is another one or lies below it, by whole components.</summary>
    public static bool IsIn(string path, string folder) =>
        path == folder || (folder == "/" ? path[0] == '/' : path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal));

    private static string Clean(string path)
    {
        if (path[0] != '/')
        {
            return path;
        }

        var parts = new List<string>();
        foreach (var part in path.Split(['/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ".."))
            {
                parts.Add(part);
            }
        }

        return "/" + string.Join("/", parts);
    }
}
