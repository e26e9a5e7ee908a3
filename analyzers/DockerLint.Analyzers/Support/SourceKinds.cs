namespace DockerLint.Analyzers.Support;

/// <summary>What a source of COPY and ADD is, by its text after expansion.</summary>
internal static class SourceKinds
{
    // What BuildKit unpacks, and what people expect it to unpack.
    private static readonly string[] Archives =
    [
        ".tar", ".tar.gz", ".tar.bz2", ".tar.xz", ".tar.zst", ".tar.lz", ".tar.lz4", ".tar.lzma", ".tar.Z", ".tgz", ".tbz", ".tbz2", ".tb2", ".txz", ".tzst", ".tlz",
        ".tpz", ".tZ", ".gz", ".bz2", ".xz", ".zst", ".lz", ".lzma", ".Z",
    ];

    /// <summary>Whether it is an address of the web or of a Git repository that cannot be a local path.</summary>
    public static bool IsRemote(string source) =>
        HasPrefix(source, "http://") || HasPrefix(source, "https://") || HasPrefix(source, "git://") || HasPrefix(source, "ssh://") || HasPrefix(source, "git@");

    /// <summary>Whether BuildKit may take it for a Git repository: <c>github.com/…</c> without a scheme, or anything with <c>.git</c>.</summary>
    public static bool MayBeGit(string source) =>
        HasPrefix(source, "github.com/") || source.IndexOf(".git", StringComparison.OrdinalIgnoreCase) >= 0 || source.IndexOf("://", StringComparison.Ordinal) >= 0 || source.IndexOf('@') >= 0;

    /// <summary>Whether it is an address of the web.</summary>
    public static bool IsWeb(string source) => HasPrefix(source, "http://") || HasPrefix(source, "https://");

    /// <summary>Whether BuildKit surely takes it for a Git repository.</summary>
    public static bool IsGit(string source) =>
        HasPrefix(source, "git://") || HasPrefix(source, "ssh://") || HasPrefix(source, "git@") || HasPrefix(source, "github.com/")
        || (IsWeb(source) && source.Split('#', '?')[0].EndsWith(".git", StringComparison.Ordinal));

    /// <summary>The value of a key in the query of an address; null without it.</summary>
    public static string? QueryOf(string address, string key)
    {
        var start = address.IndexOf('?');
        foreach (var pair in start < 0 ? [] : address.Substring(start + 1).Split('#')[0].Split('&'))
        {
            var equals = pair.IndexOf('=');
            if (string.Equals(equals < 0 ? pair : pair.Substring(0, equals), key, StringComparison.Ordinal))
            {
                return equals < 0 ? string.Empty : pair.Substring(equals + 1);
            }
        }

        return null;
    }

    /// <summary>Whether its name ends like an archive that ADD unpacks.</summary>
    public static bool IsArchive(string source) => Archives.Any(extension => source.EndsWith(extension, StringComparison.Ordinal));

    /// <summary>Whether it holds a wildcard behind its last dot, so that it may name archives.</summary>
    public static bool MayMatchArchives(string source)
    {
        var name = source.Substring(source.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        return name.IndexOfAny(['*', '?', '['], Math.Max(dot, 0)) >= 0;
    }

    /// <summary>Whether a local path climbs above the folder that it starts from.</summary>
    public static bool LeavesContext(string source)
    {
        if (IsRemote(source) || MayBeGit(source))
        {
            return false;
        }

        var depth = 0;
        foreach (var segment in source.Split('/'))
        {
            depth += segment switch { "" or "." => 0, ".." => -1, _ => 1 };
            if (depth < 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPrefix(string text, string prefix) => text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
}
