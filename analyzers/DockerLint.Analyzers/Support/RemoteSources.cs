using DockerLint.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>What BuildKit makes of a source of ADD that is an address.</summary>
internal static class RemoteSources
{
    /// <summary>
    /// Whether an address names a repository: BuildKit takes those that end in <c>.git</c>, with a fragment or a query behind it
    /// where one stands, for one. A value whose end is not known may be one.
    /// </summary>
    public static bool MayBeGit(ResolvedValue value)
    {
        if (value.Text is not { } text)
        {
            return value.Parts[value.Parts.Count - 1] is not { } end || PathOf(end).EndsWith(".git", StringComparison.Ordinal) || end.IndexOf('#') >= 0;
        }

        return PathOf(text).EndsWith(".git", StringComparison.Ordinal);
    }

    /// <summary>The address for a message: without user, password, query and fragment, unknown pieces as an ellipsis.</summary>
    public static string Display(ResolvedValue value)
    {
        var text = PathOf(string.Concat(value.Parts.Select(part => part ?? "…")));
        var start = text.IndexOf("://", StringComparison.Ordinal) + 3;
        var slash = text.IndexOf('/', start);
        var at = text.LastIndexOf('@', slash < 0 ? text.Length - 1 : slash);
        return at < start ? text : text.Substring(0, start) + text.Substring(at + 1);
    }

    private static string PathOf(string address)
    {
        var end = address.IndexOfAny(['#', '?']);
        return end < 0 ? address : address.Substring(0, end);
    }
}
