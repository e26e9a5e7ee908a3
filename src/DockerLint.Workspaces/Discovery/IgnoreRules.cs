using DockerLint.Workspaces.Files;
using DockerLint.Workspaces.Globbing;

namespace DockerLint.Workspaces.Discovery;

/// <summary>The <c>.gitignore</c> files in force in a folder, the nearest first.</summary>
internal sealed class IgnoreRules
{
    private readonly IgnoreRules? outer;
    private readonly GitIgnoreFile? own;

    private IgnoreRules(IgnoreRules? outer, GitIgnoreFile? own)
    {
        this.outer = outer;
        this.own = own;
    }

    /// <summary>The rules in force where a search begins: those of the repository that holds the folder, and the folder's own.</summary>
    /// <param name="folder">Full path.</param>
    public static IgnoreRules At(string folder)
    {
        var folders = new List<string>();
        string? repository = null;
        for (var current = folder; current is not null && repository is null; current = PathNames.GetFolder(current))
        {
            folders.Add(current);
            var git = PathNames.Join(current, ".git");
            repository = Directory.Exists(git) || File.Exists(git) ? current : null;
        }

        if (repository is null)
        {
            return new IgnoreRules(null, null).Enter(folder);
        }

        folders.Reverse();
        var rules = new IgnoreRules(null, Read(PathNames.Join(repository, ".git/info/exclude"), repository));
        return folders.Aggregate(rules, (current, next) => current.Enter(next));
    }

    /// <summary>The rules in force one folder further in.</summary>
    public IgnoreRules Enter(string folder) => Read(PathNames.Join(folder, ".gitignore"), folder) is { } file ? new IgnoreRules(this, file) : this;

    /// <summary>Whether a file or folder is ignored; the nearest <c>.gitignore</c> with a line for it decides.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool IsIgnored(string path, bool isFolder)
    {
        for (var rules = this; rules is not null; rules = rules.outer)
        {
            if (rules.own is { } file && PathNames.GetRelative(file.Folder, path) is { } relative && file.IsIgnored(relative, isFolder) is { } ignored)
            {
                return ignored;
            }
        }

        return false;
    }

    private static GitIgnoreFile? Read(string path, string folder) =>
        File.Exists(path) && FileStore.ReadFile(path).Text is { } text ? GitIgnoreFile.Parse(text.ToString(), folder) : null;
}
