using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>A host that a variable of the environment names.</summary>
/// <param name="Host">The host.</param>
/// <param name="HostSpan">Where it stands.</param>
/// <param name="Scheme">The scheme of the address; null without one.</param>
internal sealed record ServiceAddress(string Host, TextSpan HostSpan, string? Scheme)
{
    /// <summary>The hosts that the environment of a service names, and those of addresses that are words of its command, options with one included.</summary>
    public static IEnumerable<ServiceAddress> Of(Service service)
    {
        foreach (var entry in service.Environment)
        {
            if (entry.Value is { } value && Find(value, entry.Key) is { } address)
            {
                yield return address;
            }
        }

        foreach (var argument in service.CommandScripts.SelectMany(script => script.Commands).SelectMany(command => command.Arguments))
        {
            // Where the text is the same in the file, its parts have places.
            if (argument.Text is { } text && text.IndexOf("://", StringComparison.Ordinal) > 0 && argument.Span.Length == text.Length)
            {
                var start = text.LastIndexOf('=', text.IndexOf("://", StringComparison.Ordinal)) + 1;
                if (Find(text.Substring(start), string.Empty) is { } found)
                {
                    yield return found with { HostSpan = new TextSpan(argument.Span.Start + start + found.HostSpan.Start, found.HostSpan.Length) };
                }
            }
        }
    }

    /// <summary>
    /// The host of an address <c>scheme://user@host:port/…</c>, of <c>host:port</c>, or of a variable whose name ends in <c>HOST</c>; null when
    /// there is none or it depends on a variable.
    /// </summary>
    public static ServiceAddress? Find(ComposeValue value, string key) =>
        Find(value.Text, key) is { } address ? address with { HostSpan = value.GetSpan(address.HostSpan) } : null;

    private static ServiceAddress? Find(string text, string key)
    {
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
            ? new ServiceAddress(host, new TextSpan(start, host.Length), scheme > 0 ? text.Substring(0, scheme) : null)
            : null;
    }

    private static bool IsPort(string text) => text.Length is > 1 and < 6 && text.All(c => c is >= '0' and <= '9');
}
