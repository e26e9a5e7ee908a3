using DockerLint.Semantics;

namespace DockerLint.Compose.Schema;

/// <summary>Names and keys of Compose files.</summary>
internal static class SchemaKeys
{
    /// <summary>Whether a text can name a service, volume and so on: letters, digits, dot, underscore, dash.</summary>
    public static bool IsName(string text)
    {
        foreach (var c in text)
        {
            if (!(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '_' or '-'))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    /// <summary>Whether a text can name a container or a profile: a name that begins with a letter or digit and has two characters or more.</summary>
    public static bool IsLongName(string text) => text.Length > 1 && IsName(text) && text[0] is not ('.' or '_' or '-');

    /// <summary>The known key that someone may have meant; null if none is near.</summary>
    public static string? FindNear<T>(string key, Dictionary<string, T> known)
        where T : class
    {
        if (key.Length < 3)
        {
            return null;
        }

        var squashed = Squash(key);
        foreach (var pair in known)
        {
            if (Squash(pair.Key) == squashed)
            {
                return pair.Key;
            }
        }

        return key.Length < 4 ? null : NameSuggestion.Find(key, known.Keys.Where(candidate => candidate.Length > 3));
    }

    private static string Squash(string key) => key.Replace("-", string.Empty).Replace("_", string.Empty).Replace(" ", string.Empty).ToLowerInvariant();
}
