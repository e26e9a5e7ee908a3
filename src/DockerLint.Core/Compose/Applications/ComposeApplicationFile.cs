namespace DockerLint.Compose.Applications;

/// <summary>A file of a project.</summary>
public sealed class ComposeApplicationFile
{
    /// <summary>A file.</summary>
    /// <param name="path">Its path, with slashes.</param>
    /// <param name="tree">What it holds.</param>
    /// <param name="folder">The folder that its relative paths are taken from; null for its own.</param>
    public ComposeApplicationFile(string path, ComposeSyntaxTree tree, string? folder = null)
    {
        Path = path;
        Tree = tree;
        Folder = folder ?? ApplicationPaths.FolderOf(path);
    }

    /// <summary>Its path.</summary>
    public string Path { get; }

    /// <summary>What it holds.</summary>
    public ComposeSyntaxTree Tree { get; }

    /// <summary>
    /// The folder that its relative paths are taken from: that of the project for files laid over each other, its own for a file that
    /// is included or extended.
    /// </summary>
    public string Folder { get; }
}
