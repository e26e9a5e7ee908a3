using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>A host that a variable of the environment names.</summary>
/// <param name="Host">The host.</param>
/// <param name="HostSpan">Where it stands.</param>
/// <param name="Scheme">The scheme of the address; null without one.</param>
internal sealed record ServiceAddress(string Host, TextSpan HostSpan, string? Scheme)
{
    /// <summary>
    /// The host of an address <c>scheme://user@host:port/…</c>, of <c>host:port</c>, or of a variable whose name ends in <c>HOST</c>; null when
    /// there is none or it depends on a variable.
    /// </summary>
    public static ServiceAddress? Find(ComposeValue value, string key)
    {
        var text = value.Text;
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        var start = scheme < 0 ? 0 : scheme + 3;
        var end = start;
        while (end < text.Length && text[end] is not ('/' or '?' or '#' or ','))
        {
            end++;
        }

        if (scheme > 0 && text.LastIndexOf('@', end - 1, end - start) is var at and > 0)
        {
            start = at + 1;
        }

        var colon = end > start ? text.IndexOf(':', start, end - start) : -1;
        var host = text.Substring(start, (colon < 0 ? end : colon) - start);
        var isHost = scheme > 0 || (end == text.Length && (colon > 0 ? IsPort(text.Substring(colon + 1)) : key.EndsWith("HOST", StringComparison.OrdinalIgnoreCase)));
        return isHost && host.Length > 0 && host.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.')
            ? new ServiceAddress(host, value.GetSpan(new TextSpan(start, host.Length)), scheme > 0 ? text.Substring(0, scheme) : null)
            : null;
    }

    private static bool IsPort(string text) => text.Length is > 1 and < 6 && text.All(c => c is >= '0' and <= '9');
}
