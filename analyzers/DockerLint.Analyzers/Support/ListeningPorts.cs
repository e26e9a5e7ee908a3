using System.Globalization;

namespace DockerLint.Analyzers.Support;

/// <summary>The ports that settings of ASP.NET Core name.</summary>
internal static class ListeningPorts
{
    /// <summary>The ports of a value: of <c>…_URLS</c> those of its addresses, 80 or 443 where none is written; of <c>…_PORTS</c> the numbers.</summary>
    /// <param name="name">The variable.</param>
    /// <param name="value">Its value; several entries are separated by semicolons.</param>
    public static IEnumerable<int> Read(string name, string value)
    {
        foreach (var entry in value.Split(';', ','))
        {
            var text = entry.Trim();
            if (!name.EndsWith("URLS", StringComparison.OrdinalIgnoreCase))
            {
                yield return Number(text);
                continue;
            }

            var scheme = text.IndexOf("://", StringComparison.Ordinal);
            if (scheme > 0)
            {
                var host = text.Substring(scheme + 3).Split('/')[0];
                var colon = host.LastIndexOf(':');
                yield return colon > host.LastIndexOf(']') ? Number(host.Substring(colon + 1)) : text.StartsWith("https", StringComparison.OrdinalIgnoreCase) ? 443 : 80;
            }
        }
    }

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : 0;
}
