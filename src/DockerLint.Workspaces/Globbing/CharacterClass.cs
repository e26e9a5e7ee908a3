using System.Text;

namespace DockerLint.Workspaces.Globbing;

/// <summary>The named classes of POSIX inside a set, such as <c>[:alpha:]</c>, for ASCII.</summary>
internal static class CharacterClass
{
    private static readonly Dictionary<string, string> Members = new(StringComparer.Ordinal)
    {
        ["alnum"] = "09AZaz",
        ["alpha"] = "AZaz",
        ["blank"] = "  \t\t",
        ["cntrl"] = "\u0000\u001f\u007f\u007f",
        ["digit"] = "09",
        ["graph"] = "!~",
        ["lower"] = "az",
        ["print"] = " ~",
        ["punct"] = "!/:@[`{~",
        ["space"] = "\t\r  ",
        ["upper"] = "AZ",
        ["xdigit"] = "09AFaf",
    };

    /// <summary>Reads a class that begins at an offset; false when none does.</summary>
    public static bool TryRead(string pattern, ref int at, StringBuilder members)
    {
        if (pattern[at] != '[' || at + 1 >= pattern.Length || pattern[at + 1] != ':')
        {
            return false;
        }

        var end = pattern.IndexOf(":]", at + 2, StringComparison.Ordinal);
        if (end < 0 || !Members.TryGetValue(pattern.Substring(at + 2, end - at - 2), out var ranges))
        {
            return false;
        }

        members.Append(ranges);
        at = end + 2;
        return true;
    }
}
