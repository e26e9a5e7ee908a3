using System.Text.RegularExpressions;

namespace DockerLint.Analyzers.Support;

/// <summary>Conventions for names, given as regular expressions by a user.</summary>
internal static class NamePattern
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    /// <summary>Whether a whole name matches; false for a pattern that is no regular expression, null for one that takes too long.</summary>
    public static bool? Matches(string pattern, string name)
    {
        try
        {
            return Regex.IsMatch(name, "^(?:" + pattern + ")$", RegexOptions.CultureInvariant, Patience);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
