namespace DockerLint.Analyzers.Support;

/// <summary>The forms that values of labels take.</summary>
internal static class LabelFormats
{
    /// <summary>Whether it is an absolute URI (RFC 3986) that is no mere <c>host:port</c>; http and https need a host.</summary>
    public static bool IsUrl(string text)
    {
        var colon = text.IndexOf(':');
        if (colon < 1 || colon == text.Length - 1 || !IsLetter(text[0]) || !text.Take(colon).All(c => IsLetter(c) || IsDigit(c) || c is '+' or '-'))
        {
            return false;
        }

        if (text.Any(c => c <= ' ' || c is '<' or '>' or '"' or '{' or '}' or '|' or '\\' or '^' or '`' or '\u007F'))
        {
            return false;
        }

        var scheme = text.Substring(0, colon).ToLowerInvariant();
        return scheme is not ("http" or "https")
            || (text.Length > colon + 3 && text[colon + 1] == '/' && text[colon + 2] == '/' && text[colon + 3] is not ('/' or '?' or '#' or ':'));
    }

    /// <summary>Whether it is a date-time of RFC 3339, such as <c>2026-03-01T12:00:00Z</c>.</summary>
    public static bool IsTimestamp(string text)
    {
        const string Pattern = "0000-00-00T00:00:00";
        if (text.Length <= Pattern.Length || !Matches(text, 0, Pattern))
        {
            return false;
        }

        var month = Number(text, 5);
        var day = Number(text, 8);
        var isDate = month is >= 1 and <= 12 && day >= 1 && day <= DaysIn((Number(text, 0) * 100) + Number(text, 2), month);
        if (!isDate || Number(text, 11) > 23 || Number(text, 14) > 59 || Number(text, 17) > 60)
        {
            return false;
        }

        var i = Pattern.Length;
        if (text[i] == '.')
        {
            var start = ++i;
            while (i < text.Length && IsDigit(text[i]))
            {
                i++;
            }

            if (i == start)
            {
                return false;
            }
        }

        var zone = text.Substring(i);
        return zone is "Z" or "z" || (zone.Length == 6 && zone[0] is '+' or '-' && Matches(zone, 1, "00:00") && Number(zone, 1) <= 23 && Number(zone, 4) <= 59);
    }

    /// <summary>Whether it is a hash of git, shortened or not: 7 to 64 hexadecimal digits.</summary>
    public static bool IsGitHash(string text) =>
        text.Length is >= 7 and <= 64 && text.All(c => IsDigit(c) || c is (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));

    /// <summary>Whether it is a version of SemVer 2.</summary>
    public static bool IsSemanticVersion(string text)
    {
        var plus = text.IndexOf('+');
        var version = plus < 0 ? text : text.Substring(0, plus);
        var minus = version.IndexOf('-');
        var core = (minus < 0 ? version : version.Substring(0, minus)).Split('.');
        return core.Length == 3
            && core.All(IsPlainNumber)
            && (minus < 0 || version.Substring(minus + 1).Split('.').All(part => IsIdentifier(part) && (!part.All(IsDigit) || IsPlainNumber(part))))
            && (plus < 0 || text.Substring(plus + 1).Split('.').All(IsIdentifier));

        static bool IsPlainNumber(string part) => part.Length > 0 && part.All(IsDigit) && (part.Length == 1 || part[0] != '0');

        static bool IsIdentifier(string part) => part.Length > 0 && part.All(c => IsLetter(c) || IsDigit(c) || c == '-');
    }

    /// <summary>Whether it is an e-mail address of RFC 5322, bare or behind a name: <c>Jo Doe &lt;jo@example.com&gt;</c>.</summary>
    public static bool IsMail(string text)
    {
        var open = text.LastIndexOf('<');
        if (open >= 0)
        {
            return text[text.Length - 1] == '>' && IsMail(text.Substring(open + 1, text.Length - open - 2));
        }

        var at = text.LastIndexOf('@');
        var local = at < 0 ? string.Empty : text.Substring(0, at);
        var domain = text.Substring(at + 1);
        var isQuoted = local.Length > 2 && local[0] == '"' && local[local.Length - 1] == '"';
        var isLiteral = domain.Length > 2 && domain[0] == '[' && domain[domain.Length - 1] == ']';
        return at > 0
            && (isQuoted || local.Split('.').All(part => part.Length > 0 && part.All(IsAtom)))
            && (isLiteral || domain.Split('.').All(part => part.Length > 0 && part[0] != '-' && part[part.Length - 1] != '-' && part.All(c => IsLetter(c) || IsDigit(c) || c is '-' or > '\u007F')));

        static bool IsAtom(char c) => IsLetter(c) || IsDigit(c) || c > '\u007F' || "!#$%&'*+-/=?^_`{|}~".IndexOf(c) >= 0;
    }

    private static bool Matches(string text, int start, string pattern)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = text[start + i];
            if (pattern[i] == '0' ? !IsDigit(c) : pattern[i] == 'T' ? c is not ('T' or 't') : c != pattern[i])
            {
                return false;
            }
        }

        return true;
    }

    private static int Number(string text, int start) => ((text[start] - '0') * 10) + text[start + 1] - '0';

    private static int DaysIn(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
