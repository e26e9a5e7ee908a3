using DockerLint.Syntax;
using DockerLint.Workspaces.Files;

namespace DockerLint.Workspaces.Discovery;

/// <summary>
/// Searches a folder for Dockerfiles and Compose files. Hidden folders are entered; what <c>.gitignore</c> ignores, <c>.git</c>,
/// <c>bin</c>, <c>obj</c> and <c>node_modules</c> are not, nor is a linked folder: inside the root it is found anyway, and
/// outside it has nothing to do with the root.
/// </summary>
/// <param name="root">Full path of the folder.</param>
/// <param name="resolveLink">Tells where a link leads; null to leave links out.</param>
internal sealed class FolderSearch(string root, Func<string, string?>? resolveLink)
{
    private static readonly HashSet<string> Closed = new(StringComparer.OrdinalIgnoreCase) { ".git", "bin", "obj", "node_modules" };

    /// <summary>The paths of what is found, relative to the root: the files of a folder first, then those of its folders.</summary>
    public IReadOnlyList<string> Find()
    {
        var found = new List<string>();
        Visit(string.Empty, IgnoreRules.At(root), found);
        return found;
    }

    /// <summary>Whether folders of this name are not entered.</summary>
    public static bool IsClosed(string name) => Closed.Contains(name);

    private void Visit(string folder, IgnoreRules rules, List<string> found)
    {
        var folders = new List<string>();
        foreach (var entry in FileStore.ListFolder(PathNames.Join(root, folder)))
        {
            var relative = PathNames.Join(folder, entry.Name);
            var full = PathNames.Join(root, relative);
            if (entry.IsFolder ? IsClosed(entry.Name) || IsLinked(entry, full) : !FileNames.IsSearchedFor(entry.Name) || !IsOwnFile(entry, full))
            {
                continue;
            }

            if (!rules.IsIgnored(full, entry.IsFolder))
            {
                (entry.IsFolder ? folders : found).Add(relative);
            }
        }

        foreach (var next in folders)
        {
            Visit(next, rules.Enter(PathNames.Join(root, next)), found);
        }
    }

    private bool IsLinked(FolderEntry entry, string full) => entry.IsLink && (resolveLink is null || resolveLink(full) is not null);

    // A linked file counts when it lies inside the root and is not found under its own name anyway.
    private bool IsOwnFile(FolderEntry entry, string full)
    {
        if (!entry.IsLink)
        {
            return true;
        }

        return resolveLink is not null
            && (resolveLink(full) is not { } target
                || (PathNames.GetRelative(root, PathNames.Normalize(target)) is not null && File.Exists(target) && !FileNames.IsSearchedFor(PathNames.GetName(PathNames.Normalize(target)))));
    }
}
