namespace DockerLint.Diagnostics;

/// <summary>Which ids are whose. An id has two letters and four digits; some letters are taken.</summary>
public static class RuleIdForm
{
    // Compilers, the SDK and widely used analyzers of code. A severity is set by the id alone, so it would mean both.
    private static readonly string[] PrefixesOfOthers = ["CS", "FS", "BC", "CA", "NU", "IL", "SA", "SX", "RS", "AD", "MA", "EF", "BL", "MC", "VB", "GU", "PH", "CP"];

    /// <summary>Whether a text has the form of an id, in capitals or not.</summary>
    public static bool Matches(string text)
    {
        if (text.Length != 6)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (i < 2 ? text[i] is not ((>= 'A' and <= 'Z') or (>= 'a' and <= 'z')) : text[i] is not (>= '0' and <= '9'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an id is of the ranges of this project: DL, DC, DX, DM and DJ. <c>SC</c> is ShellCheck's.</summary>
    public static bool IsOwn(string id) => Matches(id) && id[0] is 'D' or 'd' && "LCXMJ".IndexOf(char.ToUpperInvariant(id[1])) >= 0;

    /// <summary>Whether an id may be one of a rule package: of the right form, and its letters are not taken by anyone known here.</summary>
    public static bool IsFree(string id) => Matches(id) && OwnerOf(id) is null;

    /// <summary>Whom the letters of an id belong to, in words for a message; null when nobody known here has taken them.</summary>
    public static string? OwnerOf(string id)
    {
        if (IsOwn(id))
        {
            return "DockerLint";
        }

        var letters = id.Length < 2 ? id : id.Substring(0, 2).ToUpperInvariant();
        return letters == "SC" ? "ShellCheck" : Array.IndexOf(PrefixesOfOthers, letters) >= 0 ? "compilers or analyzers of code" : null;
    }
}
