using System.Globalization;

namespace DockerLint.Grammars;

/// <summary>One port or several that follow each other; both ends belong to it.</summary>
/// <param name="First">The lowest port, 0 to 65535.</param>
/// <param name="Last">The highest port; the same as the first for one port.</param>
public readonly record struct PortRange(int First, int Last)
{
    /// <summary>The number of ports.</summary>
    public int Count => Last - First + 1;

    /// <summary>Whether a port lies in the range.</summary>
    public bool Contains(int port) => port >= First && port <= Last;

    /// <summary>Whether the two ranges share a port.</summary>
    public bool Overlaps(PortRange other) => First <= other.Last && other.First <= Last;

    /// <summary>Reads <c>N</c> or <c>N-M</c>.</summary>
    /// <param name="text">The text; digits and at most one dash.</param>
    /// <param name="range">The range; default after a failure.</param>
    /// <returns>False if it is no range, a port lies above 65535, or the range runs backwards.</returns>
    public static bool TryParse(string text, out PortRange range)
    {
        var dash = text.IndexOf('-');
        range = default;
        if (!TryParsePort(dash < 0 ? text : text.Substring(0, dash), out var first))
        {
            return false;
        }

        var last = first;
        if (dash >= 0 && (!TryParsePort(text.Substring(dash + 1), out last) || last < first))
        {
            return false;
        }

        range = new PortRange(first, last);
        return true;
    }

    /// <summary>The range as <c>N</c> or <c>N-M</c>.</summary>
    public override string ToString() => First == Last
        ? First.ToString(CultureInfo.InvariantCulture)
        : First.ToString(CultureInfo.InvariantCulture) + "-" + Last.ToString(CultureInfo.InvariantCulture);

    private static bool TryParsePort(string text, out int port) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port) && port <= 65_535;
}
