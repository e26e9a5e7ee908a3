using DockerLint.Analysis;
using DockerLint.Text;
using DockerLint.Workspaces.Files;
using DockerLint.Workspaces.Globbing;

namespace DockerLint.Workspaces.BuildContexts;

/// <summary>A build context on the disk.</summary>
internal sealed class FolderBuildContext : BuildContext
{
    private const int Utf8 = 65001;

    private static readonly char[] Wildcards = ['*', '?', '['];

    private readonly FileStore files;
    private readonly string root;
    private readonly DockerIgnoreFile? ignoreFile;

    /// <summary>The context of a Dockerfile.</summary>
    /// <param name="files">The disk.</param>
    /// <param name="root">Full path of the context.</param>
    /// <param name="dockerfile">Full path of the Dockerfile, whose own ignore file goes before that of the context.</param>
    /// <param name="lintRoot">Full path of the folder that paths shown to people are relative to.</param>
    public FolderBuildContext(FileStore files, string root, string dockerfile, string lintRoot)
    {
        this.files = files;
        this.root = root;
        DisplayPath = PathNames.GetDisplay(lintRoot, root);
        foreach (var candidate in new[] { dockerfile + ".dockerignore", PathNames.Join(root, ".dockerignore") })
        {
            if (files.FileExists(candidate))
            {
                IgnoreFilePath = PathNames.GetDisplay(lintRoot, candidate);
                ignoreFile = files.Read(candidate).Text is { } text && text.Encoding is null or { CodePage: Utf8 } ? DockerIgnoreFile.Parse(text.ToString()) : DockerIgnoreFile.Unknown;
                break;
            }
        }
    }

    /// <summary>Full path of the folder.</summary>
    public string Folder => root;

    /// <inheritdoc/>
    public override string DisplayPath { get; }

    /// <inheritdoc/>
    public override string? IgnoreFilePath { get; }

    /// <inheritdoc/>
    public override BuildContextEntry? Find(string path)
    {
        var full = PathNames.Join(root, path);
        return files.FolderExists(full) ? new BuildContextEntry(path, true) : files.FileExists(full) ? new BuildContextEntry(path, false) : null;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<BuildContextEntry> GetEntries(string folder) => LeadsOut(folder)
        ? []
        : files.List(PathNames.Join(root, folder)).Select(entry => new BuildContextEntry(PathNames.Join(folder, entry.Name), entry.IsFolder && !entry.IsLink)).ToArray();

    /// <inheritdoc/>
    public override bool? IsIgnored(string path) => ignoreFile is null ? false : ignoreFile.IsIgnored(path);

    /// <inheritdoc/>
    public override bool MaySend(string folder) => ignoreFile is null || ignoreFile.MaySend(folder);

    /// <inheritdoc/>
    public override SourceText? ReadText(string path) => LeadsOut(path) ? null : files.ReadText(PathNames.Join(root, path));

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
            var next = PathNames.Join(folder, segments[index]);
            return Find(next) is not null && HasMatch(next, segments, index + 1);
        }

        return GoPath.Match(segments[index]) is { } glob
            && GetEntries(folder).Any(entry => glob.IsMatch(PathNames.GetName(entry.Path)) && (index == segments.Length - 1 || (entry.IsFolder && HasMatch(entry.Path, segments, index + 1))));
    }

    // A link is not followed: what it leads to may lie outside of the context, and the builder would look for it inside.
    private bool LeadsOut(string path)
    {
        for (var end = path.IndexOf('/'); path.Length > 0; end = path.IndexOf('/', end + 1))
        {
            var part = end < 0 ? path : path.Substring(0, end);
            if (PathNames.GetName(part) == ".." || files.IsLink(PathNames.Join(root, part)))
            {
                return true;
            }

            if (end < 0)
            {
                break;
            }
        }

        return false;
    }
}
