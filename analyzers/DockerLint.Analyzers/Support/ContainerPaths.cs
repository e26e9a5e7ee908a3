using DockerLint.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>Paths inside an image.</summary>
internal static class ContainerPaths
{
    /// <summary>
    /// Whether a path depends on the working directory: null when that is not known. Paths of Windows (<c>C:\\x</c>, <c>\\x</c>) and those
    /// that a shell of Windows would expand (<c>%X%</c>) are absolute, also where the escape character has eaten a backslash.
    /// </summary>
    /// <param name="value">The path after expansion.</param>
    /// <param name="written">The path as written.</param>
    public static bool? IsRelative(ResolvedValue value, string written)
    {
        var raw = written.Trim('"', '\'');
        if (value.Text is { Length: 0 } || IsAbsolute(raw))
        {
            return false;
        }

        return value.Parts[0] is { Length: > 0 } start ? start.Length == 1 && !value.IsKnown && char.IsLetter(start[0]) ? null : !IsAbsolute(start) : null;
    }

    private static bool IsAbsolute(string path) =>
        path.Length > 0 && (path[0] is '/' or '\\' or '%' || (path.Length > 1 && path[1] == ':' && char.IsLetter(path[0])));
}
