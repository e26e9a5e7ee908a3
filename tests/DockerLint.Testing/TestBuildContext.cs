using DockerLint.Analysis;
using DockerLint.Text;

namespace DockerLint.Testing;

/// <summary>A build context out of names and texts. Folders are there because something lies in them, or by a name with a final slash.</summary>
public sealed class TestBuildContext : BuildContext
{
    private readonly SortedDictionary<string, string?> entries = new(StringComparer.Ordinal);

    /// <summary>A context of files.</summary>
    /// <param name="paths">Paths with forward slashes; one with a final slash is an empty folder.</param>
    public TestBuildContext(params string[] paths)
    {
        foreach (var path in paths)
        {
            Add(path, string.Empty);
        }
    }

    /// <summary>Paths that the ignore file keeps out, each with everything below it; <c>*</c> for everything.</summary>
    public IReadOnlyCollection<string> Ignored { get; init; } = [];

    /// <summary>Paths below ignored folders that a later line of the ignore file takes back, be they there or not.</summary>
    public IReadOnlyCollection<string> TakenBack { get; init; } = [];

    /// <summary>Path of the ignore file in force when it is that of the Dockerfile alone; null for the one of the context.</summary>
    public string? OwnIgnoreFile { get; init; }

    /// <inheritdoc/>
    public override string DisplayPath => ".";

    /// <inheritdoc/>
    public override string? IgnoreFilePath => OwnIgnoreFile is { } own ? own : Ignored.Count > 0 || entries.ContainsKey(".dockerignore") ? ".dockerignore" : null;

    /// <summary>Adds a file with a text.</summary>
    public TestBuildContext Add(string path, string text)
    {
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            entries[path.Substring(0, slash)] = null;
        }

        if (!path.EndsWith("/", StringComparison.Ordinal))
        {
            entries[path] = text;
        }

        return this;
    }

    /// <inheritdoc/>
    public override BuildContextEntry? Find(string path) =>
        path.Length == 0 ? new BuildContextEntry(path, true) : entries.TryGetValue(path, out var text) ? new BuildContextEntry(path, text is null) : null;

    /// <inheritdoc/>
    public override IReadOnlyList<BuildContextEntry> GetEntries(string folder)
    {
        var prefix = folder.Length == 0 ? string.Empty : folder + "/";
        return entries
            .Where(entry => entry.Key.StartsWith(prefix, StringComparison.Ordinal) && entry.Key.IndexOf('/', prefix.Length) < 0)
            .Select(entry => new BuildContextEntry(entry.Key, entry.Value is null))
            .ToArray();
    }

    /// <inheritdoc/>
    public override bool? IsIgnored(string path) => IsIn(Ignored, path) && !IsIn(TakenBack, path);

    /// <inheritdoc/>
    public override bool MaySend(string folder) => folder.Length == 0
        ? !Ignored.Contains("*") || TakenBack.Count > 0
        : IsIgnored(folder) != true || TakenBack.Any(path => path.StartsWith(folder + "/", StringComparison.Ordinal));

    /// <inheritdoc/>
    public override SourceText? ReadText(string path) =>
        entries.TryGetValue(path, out var text) && text is not null ? SourceText.From(text) : null;

    private static bool IsIn(IReadOnlyCollection<string> paths, string path) =>
        paths.Any(listed => listed == "*" || path == listed || path.StartsWith(listed + "/", StringComparison.Ordinal));
}
