namespace DockerLint.Analyzers.Support;

/// <summary>Where a substitution that a build does not know goes wrong.</summary>
internal static class SubstitutionPlace
{
    /// <summary>
    /// The character in question: a colon belongs to operators that are known, so the one behind it; the whole substitution when nothing
    /// follows. Null when the fault is no modifier.
    /// </summary>
    /// <param name="text">The word.</param>
    /// <param name="fault">What the reader of words found fault with.</param>
    public static TextSpan? Of(string text, TextSpan fault)
    {
        if (fault.Length != 2 || text[fault.Start] != ':')
        {
            return fault.IsEmpty || text[fault.Start] is '$' or '"' or '\'' ? null : fault;
        }

        return text[fault.Start + 1] == '}' ? TextSpan.FromBounds(text.LastIndexOf("${", fault.Start, StringComparison.Ordinal), fault.End) : new TextSpan(fault.Start + 1, 1);
    }
}
