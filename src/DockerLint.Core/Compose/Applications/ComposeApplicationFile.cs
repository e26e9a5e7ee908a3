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

    /// <summary>The variables that its values are replaced by; null for those of the project.</summary>
    internal ComposeEnvironment? Environment { get; private init; }

    /// <summary>Whether another file includes or extends it.</summary>
    internal bool IsReferred => Environment is not null;

    /// <summary>The same file under other variables, as an included one may have them.</summary>
    internal ComposeApplicationFile In(ComposeEnvironment environment) => new(Path, Tree, Folder) { Environment = environment };
}
