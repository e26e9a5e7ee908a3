namespace DockerLint.Semantics.Secrets;

/// <summary>Judges a literal value that stands under a name that speaks of a secret.</summary>
public static class SecretValue
{
    private const int ShortestLikely = 8;

    private static readonly string[] PlaceholderParts =
    [
        "changeme", "change-me", "change_me", "changeit", "replace", "placeholder", "example", "sample", "dummy", "todo", "fixme", "insert", "your-", "your_", "yourpass",
        "yourtoken", "yoursecret", "yourkey", "my-secret", "my_secret", "mysecret", "xxx", "***", "...", "redacted", "not-used", "notused", "unused", "undefined",
        "to-be-", "tobe", "put-", "set-me", "setme", "fake", "mock", "foobar", "test-only", "notasecret", "not-a-secret", "not_a_secret", "insecure", "super-secret",
        "supersecret", "super_secret", "secret-key", "secretkey", "for-dev", "dev-only", "localdev",
    ];

    /// <summary>What a value looks like.</summary>
    /// <param name="value">The literal value without its quotes.</param>
    public static SecretStrength Judge(string value)
    {
        var text = value.Trim();
        return text.Length > 0 && IsPlaceholder(text) ? SecretStrength.Placeholder
            : IsSurelyNone(text) ? SecretStrength.None
            : LooksMade(text) ? SecretStrength.Likely
            : SecretStrength.Word;
    }

    /// <summary>Whether a value stands for one that is filled in elsewhere.</summary>
    public static bool IsPlaceholder(string value)
    {
        var lower = value.ToLowerInvariant();
        return (lower.Length > 1 && lower[0] is '<' or '{' or '[' or '%' or '@' or '*' && lower[lower.Length - 1] is '>' or '}' or ']' or '%' or '@' or '*')
            || (lower.StartsWith("__", StringComparison.Ordinal) && lower.EndsWith("__", StringComparison.Ordinal))
            || (lower.Length > 3 && lower.Distinct().Count() <= 2 && lower.Any(char.IsLetter))
            || Array.Exists(PlaceholderParts, part => lower.Contains(part));
    }

    private static bool IsSurelyNone(string text)
    {
        if (text.Length == 0 || text.IndexOf('$') >= 0)
        {
            return true;
        }

        if (text.ToLowerInvariant() is "true" or "false" or "yes" or "no" or "on" or "off" or "null" or "none" or "nil" or "default" or "disabled" or "enabled" or "auto" or "basic" or "bearer" or "random")
        {
            return true;
        }

        // Numbers, versions, durations, addresses.
        if (text.All(c => c is (>= '0' and <= '9') or '.' or ':' or '-' or '+') || (char.IsDigit(text[0]) && text.Length < ShortestLikely && text.Count(char.IsLetter) <= 2))
        {
            return true;
        }

        // Base64 may begin with a slash, but a second one, or a dot, makes it a path.
        var path = text[0] is '/' or '~' or '.' || text.StartsWith("./", StringComparison.Ordinal) || (text.Length > 2 && text[1] == ':' && text[2] is '\\' or '/');
        return path || text.Contains("://") || text.Contains(" ") || text.StartsWith("file:", StringComparison.Ordinal);
    }

    private static bool LooksMade(string text)
    {
        if (text.Length < ShortestLikely)
        {
            return false;
        }

        var lower = text.Any(c => c is >= 'a' and <= 'z');
        var upper = text.Any(c => c is >= 'A' and <= 'Z');
        var digit = text.Any(c => c is >= '0' and <= '9');
        var symbol = text.Any(c => !char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.'));
        var classes = (lower ? 1 : 0) + (upper ? 1 : 0) + (digit ? 1 : 0) + (symbol ? 1 : 0);
        if (classes >= 3)
        {
            return true;
        }

        // Hexadecimal and lower-case base32 keys have two classes; what tells them from "my-app-db-password1" is their disorder.
        return classes == 2 && digit && text.Length >= 16 && Entropy(text) >= 3 && LongestLetterRun(text) <= 6;
    }

    private static int LongestLetterRun(string text)
    {
        var longest = 0;
        var run = 0;
        foreach (var c in text)
        {
            run = char.IsLetter(c) ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    /// <summary>Shannon entropy in bits a character.</summary>
    internal static double Entropy(string text)
    {
        var counts = new Dictionary<char, int>();
        foreach (var c in text)
        {
            counts[c] = counts.TryGetValue(c, out var n) ? n + 1 : 1;
        }

        return counts.Values.Select(n => (double)n / text.Length).Sum(p => -p * Math.Log(p, 2));
    }
}
