using Microsoft.Build.Framework;

namespace DockerLint.MSBuild.Tasks;

/// <summary>Files of items without repeats: the same file may be named by a pattern and by a property.</summary>
internal static class DistinctFiles
{
    /// <summary>Compares paths as the file systems of the platform usually do.</summary>
    public static StringComparer Comparer { get; } =
        Path.DirectorySeparatorChar == '\\' ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>Full paths in the order of the items.</summary>
    public static List<string> Of(params ITaskItem[][] lists)
    {
        var seen = new HashSet<string>(Comparer);
        var distinct = new List<string>();
        foreach (var list in lists)
        {
            foreach (var item in list)
            {
                var path = item.GetMetadata("FullPath");
                if (seen.Add(path))
                {
                    distinct.Add(path);
                }
            }
        }

        return distinct;
    }

    /// <summary>Whether a list of paths holds a path.</summary>
    public static bool Contains(IReadOnlyList<string> paths, string path) => paths.Contains(path, Comparer);

    /// <summary>Whether a file lies in a folder or below it.</summary>
    public static bool IsBelow(string path, string directory)
    {
        var folder = directory.TrimEnd('/', '\\');
        return path.Length > folder.Length && Comparer.Equals(path.Substring(0, folder.Length), folder) && path[folder.Length] is '/' or '\\';
    }
}
