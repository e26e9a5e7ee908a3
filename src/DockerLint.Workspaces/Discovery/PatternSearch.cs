using DockerLint.Workspaces.Files;
using DockerLint.Workspaces.Globbing;

namespace DockerLint.Workspaces.Discovery;

/// <summary>
/// Expands a pattern of the command line, since not every shell does: <c>*</c>, <c>?</c>, <c>[…]</c>, <c>{a,b}</c> within a
/// segment, <c>**</c> across folders. Folders that a search of a folder does not enter are entered only where the pattern names
/// them; <c>.gitignore</c> does not count, since what a pattern names is asked for.
/// </summary>
internal sealed class PatternSearch
{
    private static readonly char[] Wildcards = ['*', '?', '[', '{'];

    private readonly EditorConfigPattern? glob;
    private readonly string[] segments;
    private readonly int depth;

    /// <summary>A pattern.</summary>
    /// <param name="pattern">The pattern with <c>/</c> between segments.</param>
    public PatternSearch(string pattern)
    {
        var all = pattern.Split('/');
        var fixedCount = all.TakeWhile(segment => !HasWildcard(segment)).Count();
        Folder = string.Join("/", all.Take(fixedCount)) is { Length: > 0 } folder ? folder : fixedCount > 0 ? "/" : string.Empty;
        segments = all.Skip(fixedCount).Where(segment => segment.Length > 0).ToArray();
        depth = segments.Any(segment => segment.Contains("**")) ? int.MaxValue : segments.Length;
        glob = EditorConfigPattern.Parse("/" + string.Join("/", segments));
    }

    /// <summary>What stands before the first segment with a wildcard, as written.</summary>
    public string Folder { get; }

    /// <summary>Whether a path of the command line is a pattern.</summary>
    public static bool HasWildcard(string path) => path.IndexOfAny(Wildcards) >= 0;

    /// <summary>The files that match, and the folders, whose names end in a slash; relative to <see cref="Folder"/>.</summary>
    /// <param name="root">Full path of <see cref="Folder"/>.</param>
    public IReadOnlyList<string> Find(string root)
    {
        var found = new List<string>();
        if (glob is not null)
        {
            Visit(root, string.Empty, 1, found);
        }

        return found;
    }

    private void Visit(string root, string folder, int level, List<string> found)
    {
        foreach (var entry in FileStore.ListFolder(PathNames.Join(root, folder)))
        {
            var relative = PathNames.Join(folder, entry.Name);
            if (!entry.IsFolder)
            {
                if (glob is not null && glob.IsMatch(relative))
                {
                    found.Add(relative);
                }

                continue;
            }

            if (entry.IsLink || (FolderSearch.IsClosed(entry.Name) && !segments.Contains(entry.Name, StringComparer.OrdinalIgnoreCase)))
            {
                continue;
            }

            // "**" stands for the way to files; any other last segment may mean folders.
            if (segments[segments.Length - 1] != "**" && glob is not null && glob.IsMatch(relative))
            {
                found.Add(relative + "/");
            }

            if (level < depth)
            {
                Visit(root, relative, level + 1, found);
            }
        }
    }
}
