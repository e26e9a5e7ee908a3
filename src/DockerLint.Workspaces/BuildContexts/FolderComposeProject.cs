using DockerLint.Analysis;
using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile;
using DockerLint.Text;
using DockerLint.Workspaces.Files;

namespace DockerLint.Workspaces.BuildContexts;

/// <summary>The files on the disk that a Compose file names.</summary>
/// <param name="files">The disk.</param>
/// <param name="folder">Full path of the folder of the Compose file.</param>
/// <param name="workingDirectory">Full path of the folder that paths are shown relative to.</param>
/// <param name="lintRoot">Full path of the folder that paths of contexts are shown relative to.</param>
internal sealed class FolderComposeProject(FileStore files, string folder, string workingDirectory, string lintRoot) : ComposeProject
{
    private readonly Dictionary<string, DockerfileSyntaxTree?> trees = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override DockerfileSyntaxTree? FindDockerfile(ServiceBuild build)
    {
        if (ServiceBuildPaths.Find(build, folder)?.Dockerfile is not { } path)
        {
            return null;
        }

        // Services often build different targets of one file.
        if (!trees.TryGetValue(path, out var tree))
        {
            trees.Add(path, tree = files.ReadText(path) is { } text
                ? DockerfileSyntaxTree.ParseText(text, PathNames.GetRelative(workingDirectory, path) ?? path)
                : null);
        }

        return tree;
    }

    /// <inheritdoc/>
    public override BuildContext? FindContext(ServiceBuild build) =>
        ServiceBuildPaths.Find(build, folder) is { } paths && files.FolderExists(paths.Context)
            ? new FolderBuildContext(files, paths.Context, paths.Dockerfile ?? PathNames.Join(paths.Context, "Dockerfile"), lintRoot)
            : null;

    /// <inheritdoc/>
    public override BuildContextEntry? Find(string path)
    {
        if (path.Length == 0 || path[0] is '~' or '/' or '\\' || PathNames.TryGetFullPath(folder, path) is not { } full)
        {
            return null;
        }

        return files.FolderExists(full) ? new BuildContextEntry(path, true) : files.FileExists(full) ? new BuildContextEntry(path, false) : null;
    }

    /// <inheritdoc/>
    public override SourceText? ReadText(string path) =>
        Find(path) is { IsFolder: false } && PathNames.TryGetFullPath(folder, path) is { } full ? files.Read(full).Text : null;
}
