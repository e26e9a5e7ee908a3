namespace DockerLint.MSBuild.Tasks;

/// <summary>Lists of ids as MSBuild properties hold them.</summary>
internal static class RuleIds
{
    private static readonly char[] Separators = [';', ',', ' ', '\t', '\r', '\n'];

    // Ids of the same shape that belong to compilers, the SDK and widely used analyzers of code.
    private static readonly string[] PrefixesOfOthers = ["CS", "FS", "BC", "CA", "NU", "IL", "SA", "SX", "RS", "AD", "MA", "EF", "BL", "MC", "VB", "GU", "PH", "CP", "MSB", "NETSDK", "IDE", "SYSLIB", "XUNIT", "NUNIT", "MSTEST", "VSTHRD"];

    /// <summary>The single ids of a list.</summary>
    public static string[] Split(string list) => list.Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>
    /// The ids of a list that a finding can have, in a canonical order. Two projects that differ in <c>NoWarn=CS1591</c> alone
    /// must make the same request.
    /// </summary>
    public static string Reduce(string list)
    {
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var id in Split(list))
        {
            if (IsRuleId(id.ToUpperInvariant()))
            {
                ids.Add(id.ToUpperInvariant());
            }
        }

        return string.Join(",", ids);
    }

    // The rules that configuration declares have up to 20 letters and 6 digits.
    private static bool IsRuleId(string id)
    {
        var letters = 0;
        while (letters < id.Length && id[letters] is >= 'A' and <= 'Z')
        {
            letters++;
        }

        var end = letters;
        while (end < id.Length && id[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end == id.Length && letters is >= 2 and <= 20 && end - letters is >= 1 and <= 6 && Array.IndexOf(PrefixesOfOthers, id.Substring(0, letters)) < 0;
    }
}
