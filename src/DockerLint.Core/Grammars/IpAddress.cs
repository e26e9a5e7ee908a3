namespace DockerLint.Grammars;

/// <summary>Recognises IP addresses as Go's net.ParseIP does: no leading zeros, no zone.</summary>
internal static class IpAddress
{
    public static bool IsValid(string text) => IsVersion4(text) || IsVersion6(text);

    public static bool IsVersion4(string text)
    {
        var parts = text.Split('.');
        return parts.Length == 4 && parts.All(IsOctet);
    }

    public static bool IsVersion6(string text)
    {
        var gap = text.IndexOf("::", StringComparison.Ordinal);
        if (gap < 0)
        {
            return CountGroups(text) == 8;
        }

        if (text.IndexOf("::", gap + 1, StringComparison.Ordinal) >= 0)
        {
            return false;
        }

        var before = gap == 0 ? 0 : CountGroups(text.Substring(0, gap), mayEndInVersion4: false);
        var after = gap + 2 == text.Length ? 0 : CountGroups(text.Substring(gap + 2));
        return before >= 0 && after >= 0 && before + after < 8;
    }

    private static bool IsOctet(string text) => text.Length is > 0 and <= 3 && (text.Length == 1 || text[0] != '0')
        && text.All(character => character is >= '0' and <= '9') && (text.Length < 3 || string.CompareOrdinal(text, "255") <= 0);

    private static int CountGroups(string text, bool mayEndInVersion4 = true)
    {
        var groups = text.Split(':');
        var count = 0;
        for (var i = 0; i < groups.Length; i++)
        {
            var group = groups[i];
            if (group.Length is > 0 and <= 4 && group.All(IsHex))
            {
                count++;
            }
            else if (mayEndInVersion4 && i == groups.Length - 1 && IsVersion4(group))
            {
                count += 2;
            }
            else
            {
                return -1;
            }
        }

        return count;
    }

    private static bool IsHex(char character) => character is >= '0' and <= '9' or >= 'a' and <= 'f' or >= 'A' and <= 'F';
}
