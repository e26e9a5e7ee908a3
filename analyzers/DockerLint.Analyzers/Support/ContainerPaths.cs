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
        if (IsDriveRelative(raw))
        {
            return true;
        }

        if (value.Text is { Length: 0 } || IsAbsolute(raw))
        {
            return false;
        }

        return value.Parts[0] is { Length: > 0 } start ? start.Length == 1 && !value.IsKnown && char.IsLetter(start[0]) ? null : !IsAbsolute(start) : null;
    }

    // C: and C:x start from the working directory of that drive.
    private static bool IsDriveRelative(string path) =>
        path.Length > 1 && path[1] == ':' && char.IsLetter(path[0]) && (path.Length == 2 || path[2] is not ('/' or '\\' or '$'));

    private static bool IsAbsolute(string path) =>
        path.Length > 0 && (path[0] is '/' or '\\' or '%' || (path.Length > 1 && path[1] == ':' && char.IsLetter(path[0])));
}
