namespace DockerLint.Compose.Applications;

/// <summary>Gives relative paths one folder to start from, wherever they are written.</summary>
/// <param name="folder">The folder of the project.</param>
/// <param name="isJoined">Whether paths are joined to that folder; otherwise they are given from it.</param>
internal sealed class CanonicalPaths(string folder, bool isJoined)
{
    /// <summary>Whether an attribute of a definition of the schema is a path on the host.</summary>
    public static bool IsPath(string definition, string key) => (definition, key) is ("build", "context") or ("env_file", "path") or ("watch", "path") or ("secret", "file") or ("config", "file") or ("mount", "source");

    /// <summary>A path; as it is if it is not known, absolute, in a home, or on another machine.</summary>
    public ComposeNode Convert(ComposeNode node)
    {
        if (node is not ComposeScalarNode { Text: { Length: > 0 } text } || ApplicationPaths.IsRooted(text) || IsElsewhere(text))
        {
            return node;
        }

        var own = node.Origin.File.Folder;
        if (isJoined)
        {
            return With(node, ApplicationPaths.Combine(own, text));
        }

        if (own == folder && !node.Origin.File.IsReferred)
        {
            return node;
        }

        var full = ApplicationPaths.Combine(own, text);
        return With(node, full == folder ? "." : folder.Length > 0 && full.StartsWith(folder + "/", StringComparison.Ordinal) ? full.Substring(folder.Length + 1) : full);
    }

    /// <summary>A converted path as one that the folder of the project is a part of.</summary>
    public string FullPath(string path) => isJoined ? path : ApplicationPaths.Combine(folder, path);

    private static bool IsElsewhere(string path) => path[0] == '~' || ApplicationPaths.IsRemote(path) || path.StartsWith("service:", StringComparison.Ordinal);

    private static ComposeNode With(ComposeNode node, string path) => ComposeScalarNode.Of(node.Origin, path.Length == 0 ? "." : path);
}
