namespace DockerLint.Roslyn;

/// <summary>What each rule finds, in a few words. Apart from the table of rules, because no other host needs it before it reports.</summary>
internal static partial class RuleTitles
{
    private static readonly Dictionary<string, string> ById = Read();

    /// <summary>The title of a built-in rule; null for an unknown id.</summary>
    public static string? Find(string id) => ById.TryGetValue(id, out var title) ? title : null;

    // One rule a line: its id, a blank, its title.
    private static Dictionary<string, string> Read()
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Table.Split('\n'))
        {
            var blank = line.IndexOf(' ');
            if (blank > 0)
            {
                titles[line.Substring(0, blank)] = line.Substring(blank + 1);
            }
        }

        return titles;
    }
}
