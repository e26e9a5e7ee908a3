namespace DockerLint.Analyzers.Support;

/// <summary>Files of a build context that a pattern of COPY or ADD names.</summary>
internal static class ContextPatterns
{
    // A context may hold anything; a pattern that leads to more than this says nothing about a project.
    private const int MaximumFolders = 2000;

    /// <summary>The entries that match, in ordinal order of their folders.</summary>
    /// <param name="context">The context.</param>
    /// <param name="pattern">The pattern; <c>*</c>, <c>?</c> and <c>[…]</c> match within one segment.</param>
    /// <param name="isDeep">Whether <c>**</c> stands for any number of folders, as with <c>--parents</c>.</param>
    public static IEnumerable<BuildContextEntry> Match(BuildContext context, string pattern, bool isDeep)
    {
        var budget = MaximumFolders;
        var segments = pattern.Split('/').Where(segment => segment.Length > 0 && segment is not ("." or "..")).ToArray();
        var found = new List<BuildContextEntry>();
        Match(context, string.Empty, segments, 0, isDeep, found, ref budget);
        return found;
    }

    private static void Match(BuildContext context, string folder, string[] segments, int index, bool isDeep, List<BuildContextEntry> found, ref int budget)
    {
        if (index == segments.Length || budget-- <= 0)
        {
            return;
        }

        var segment = segments[index];
        var isAnyDepth = isDeep && segment == "**";
        if (isAnyDepth)
        {
            Match(context, folder, segments, index + 1, isDeep, found, ref budget);
        }

        foreach (var entry in context.GetEntries(folder))
        {
            if (isAnyDepth)
            {
                if (entry.IsFolder && context.IsIgnored(entry.Path) != true)
                {
                    Match(context, entry.Path, segments, index, isDeep, found, ref budget);
                }
            }
            else if (IsMatch(segment, PathText.Name(entry.Path)))
            {
                if (index == segments.Length - 1)
                {
                    found.Add(entry);
                }
                else if (entry.IsFolder)
                {
                    Match(context, entry.Path, segments, index + 1, isDeep, found, ref budget);
                }
            }
        }
    }

    // Sets of characters are not understood: what they name is not known.
    private static bool IsMatch(string pattern, string name)
    {
        var (p, n, star, retry) = (0, 0, -1, 0);
        while (n < name.Length)
        {
            if (p < pattern.Length && (pattern[p] == '?' || (pattern[p] == name[n] && pattern[p] is not ('*' or '['))))
            {
                p++;
                n++;
            }
            else if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                retry = n;
            }
            else if (star >= 0)
            {
                p = star + 1;
                n = ++retry;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
        {
            p++;
        }

        return p == pattern.Length;
    }
}
