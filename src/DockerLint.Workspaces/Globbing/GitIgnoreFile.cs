namespace DockerLint.Workspaces.Globbing;

/// <summary>The lines of one <c>.gitignore</c> (or <c>.git/info/exclude</c>).</summary>
internal sealed class GitIgnoreFile
{
    private readonly GitIgnorePattern[] patterns;

    private GitIgnoreFile(string folder, GitIgnorePattern[] patterns)
    {
        Folder = folder;
        this.patterns = patterns;
    }

    /// <summary>The folder that its patterns are relative to.</summary>
    public string Folder { get; }

    /// <summary>The file of a text.</summary>
    public static GitIgnoreFile Parse(string text, string folder) =>
        new(folder, text.Split('\n').Select(line => GitIgnorePattern.Parse(line.TrimEnd('\r'))).OfType<GitIgnorePattern>().ToArray());

    /// <summary>Whether it ignores a path, the last line that matches deciding; null when no line matches.</summary>
    /// <param name="path">Path relative to <see cref="Folder"/>.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool? IsIgnored(string path, bool isFolder)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        for (var i = patterns.Length - 1; i >= 0; i--)
        {
            if (patterns[i].IsMatch(path, name, isFolder))
            {
                return !patterns[i].Negated;
            }
        }

        return null;
    }
}
