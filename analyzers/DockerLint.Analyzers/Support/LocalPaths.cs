using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>Paths that a Compose file names below its own folder.</summary>
internal static class LocalPaths
{
    /// <summary>
    /// A path relative to the folder of the Compose file, clean and empty for the folder itself; null for one that is not known, is absolute,
    /// leads out of the folder, or may be an address.
    /// </summary>
    public static string? Clean(string? path)
    {
        if (path is null || path.Length == 0 || path[0] is '/' or '~' or '\\' || path.IndexOf(':') >= 0 || path.IndexOf('#') >= 0 || path.StartsWith("github.com/", StringComparison.Ordinal))
        {
            return null;
        }

        var parts = new List<string>();
        foreach (var part in path.Split('/', '\\'))
        {
            if (part == ".." && parts.Count == 0)
            {
                return null;
            }

            if (part == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "."))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    /// <summary>
    /// Whether something that the file names lies where it says. A Compose file without any of them stands alone, and what is missing then
    /// says nothing.
    /// </summary>
    public static bool HasWitness(ComposeProject project, ComposeModel model) =>
        model.Services.SelectMany(Named).Concat(model.Configs.Concat(model.Secrets).Select(file => file.File)).Concat(model.Include.SelectMany(entry => entry.Paths))
            .Any(value => value?.Value.Text is { } text && Clean(text) is { Length: > 0 } path && project.Find(path) is not null);

    private static IEnumerable<ComposeValue?> Named(Service service)
    {
        yield return service.Build?.Context;
        yield return service.Extends?.File;
        foreach (var file in service.EnvFile)
        {
            yield return file.Path;
        }

        foreach (var volume in service.Volumes.Where(volume => volume.Type == "bind"))
        {
            yield return volume.Source;
        }

        if (service.Build is { Dockerfile: { } dockerfile } build && (build.Context is null || Clean(build.Context.Value.Text) is ""))
        {
            yield return dockerfile;
        }
    }
}
