using DockerLint.Analysis;
using DockerLint.Text;
using DockerLint.Workspaces.Files;
using DockerLint.Workspaces.Globbing;

namespace DockerLint.Workspaces.BuildContexts;

/// <summary>A build context on the disk.</summary>
internal sealed class FolderBuildContext : BuildContext
{
    private static readonly char[] Wildcards = ['*', '?', '['];

    private readonly FileStore files;
    private readonly string root;
    private readonly DockerIgnoreFile? ignoreFile;

    /// <summary>The context of a Dockerfile.</summary>
    /// <param name="files">The disk.</param>
    /// <param name="root">Full path of the context.</param>
    /// <param name="dockerfile">Full path of the Dockerfile, whose own ignore file goes before that of the context.</param>
    public FolderBuildContext(FileStore files, string root, string dockerfile)
    {
        this.files = files;
        this.root = root;
        foreach (var candidate in new[] { dockerfile + ".dockerignore", PathNames.Join(root, ".dockerignore") })
        {
            if (files.FileExists(candidate) && files.Read(candidate).Text is { } text)
            {
                IgnoreFilePath = candidate;
                ignoreFile = DockerIgnoreFile.Parse(text.ToString());
                break;
            }
        }
    }

    /// <inheritdoc/>
    public override string DisplayPath => root;

    /// <inheritdoc/>
    public override string? IgnoreFilePath { get; }

    /// <inheritdoc/>
    public override BuildContextEntry? Find(string path)
    {
        var full = PathNames.Join(root, path);
        return files.FolderExists(full) ? new BuildContextEntry(path, true) : files.FileExists(full) ? new BuildContextEntry(path, false) : null;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<BuildContextEntry> GetEntries(string folder) =>
        files.List(PathNames.Join(root, folder)).Select(entry => new BuildContextEntry(folder.Length == 0 ? entry.Name : PathNames.Join(folder, entry.Name), entry.IsFolder)).ToArray();

    /// <inheritdoc/>
    public override bool IsIgnored(string path) => ignoreFile is not null && ignoreFile.IsIgnored(path);

    /// <inheritdoc/>
    public override SourceText? ReadText(string path) => files.Read(PathNames.Join(root, path)).Text;

    /// <summary>Whether a source of COPY or ADD names at least one file or folder, ignored ones included.</summary>
    /// <param name="source">A path, possibly with wildcards by the rules of Go's <c>filepath.Match</c> in each segment.</param>
    public bool HasMatch(string source)
    {
        var path = GoPath.Clean(source.TrimStart('/'));
        if (path is "." or "")
        {
            return true;
        }

        // The builder works a path that leaves the context off at its root.
        var segments = path.Split('/').SkipWhile(segment => segment == "..").ToArray();
        return path.IndexOfAny(Wildcards) < 0 ? Find(string.Join("/", segments)) is not null : HasMatch(string.Empty, segments, 0);
    }

    private bool HasMatch(string folder, string[] segments, int index)
    {
        if (index == segments.Length)
        {
            return true;
        }

        if (segments[index].IndexOfAny(Wildcards) < 0)
        {
            var next = folder.Length == 0 ? segments[index] : PathNames.Join(folder, segments[index]);
            return Find(next) is not null && HasMatch(next, segments, index + 1);
        }

        return GoPath.Match(segments[index]) is { } glob
            && GetEntries(folder).Any(entry => glob.IsMatch(PathNames.GetName(entry.Path)) && (index == segments.Length - 1 || (entry.IsFolder && HasMatch(entry.Path, segments, index + 1))));
    }
}
