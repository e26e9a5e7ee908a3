using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>The places of a read-only service that something is mounted on.</summary>
internal static class WritablePaths
{
    /// <summary>The targets of volumes, temporary file systems and configs; null when one of them is not known.</summary>
    public static IReadOnlyList<string>? Of(Service service)
    {
        if (service.VolumesFrom.Count > 0)
        {
            return null;
        }

        var paths = new List<string>();
        foreach (var target in service.Volumes.Select(volume => volume.Target).Concat(service.Tmpfs).Concat(service.Configs.Select(config => config.Target ?? config.Source)))
        {
            if (target?.Value.Text is not { Length: > 0 } text)
            {
                return null;
            }

            paths.Add(Clean(text.Split(':')[0]));
        }

        return paths;
    }

    /// <summary>Whether something is mounted on a path or a folder above it.</summary>
    /// <param name="paths">The result of <see cref="Of"/>.</param>
    /// <param name="path">An absolute path without <c>/var/run</c>, which is <c>/run</c>.</param>
    public static bool Covers(IReadOnlyList<string> paths, string path) => paths.Any(mount => mount.Length == 0 || PathText.IsSameOrBelow(path, mount));

    // In all images that matter /var/run leads to /run.
    private static string Clean(string path)
    {
        var clean = PathText.Trim((path[0] == '/' ? string.Empty : "/") + path);
        return PathText.IsSameOrBelow(clean, "/var/run") ? clean.Substring("/var".Length) : clean;
    }
}
