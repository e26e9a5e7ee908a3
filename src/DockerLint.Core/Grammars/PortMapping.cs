namespace DockerLint.Grammars;

/// <summary>
/// A port in the short syntax of Compose and of <c>docker run -p</c>: <c>[[IP:][HOST]:]CONTAINER[/PROTOCOL]</c>, read as
/// go-connections does. A bare IPv6 address works because everything before the last two parts is the address.
/// </summary>
public sealed class PortMapping
{
    private PortMapping(string text) => Text = text;

    /// <summary>The text as written.</summary>
    public string Text { get; }

    /// <summary>The address on the host, without brackets; empty if none is written.</summary>
    public string HostIp { get; private init; } = string.Empty;

    /// <summary>Where the address is written, brackets included; null if it is not.</summary>
    public TextSpan? HostIpSpan { get; private init; }

    /// <summary>The ports on the host; null if none are written (any free port) or they are not valid.</summary>
    public PortRange? HostPorts { get; private init; }

    /// <summary>Where the host ports are written; null if there is no such part, empty for an empty one.</summary>
    public TextSpan? HostPortSpan { get; private init; }

    /// <summary>The ports in the container; null if they are not valid.</summary>
    public PortRange? ContainerPorts { get; private init; }

    /// <summary>Where the container ports are written.</summary>
    public TextSpan ContainerPortSpan { get; private init; }

    /// <summary>The protocol in lower case; <c>tcp</c> if none is written.</summary>
    public string Protocol { get; private init; } = "tcp";

    /// <summary>Where the protocol is written, without its slash; null if it is not.</summary>
    public TextSpan? ProtocolSpan { get; private init; }

    /// <summary>What is wrong with it; null if nothing is.</summary>
    public GrammarProblem? Problem { get; private set; }

    /// <summary>Reads a mapping; never fails, see <see cref="Problem"/>.</summary>
    public static PortMapping Parse(string text)
    {
        var lastColon = text.LastIndexOf(':');
        var hostColon = lastColon <= 0 ? -1 : text.LastIndexOf(':', lastColon - 1);
        var slash = text.IndexOf('/', lastColon + 1);
        var container = TextSpan.FromBounds(lastColon + 1, slash < 0 ? text.Length : slash);
        TextSpan? host = lastColon < 0 ? null : TextSpan.FromBounds(hostColon + 1, lastColon);
        TextSpan? ip = hostColon <= 0 ? null : TextSpan.FromBounds(0, hostColon);

        // A second slash and what follows it are ignored, as is a slash with nothing behind it.
        var protocolEnd = slash < 0 ? -1 : text.IndexOf('/', slash + 1);
        var protocol = slash < 0 ? default : TextSpan.FromBounds(slash + 1, protocolEnd < 0 ? text.Length : protocolEnd);
        var mapping = new PortMapping(text)
        {
            HostIp = ip is { } address ? WithoutBrackets(Slice(text, address)) : string.Empty,
            HostIpSpan = ip,
            HostPorts = host is { } ports && PortRange.TryParse(Slice(text, ports), out var hostRange) ? hostRange : null,
            HostPortSpan = host,
            ContainerPorts = PortRange.TryParse(Slice(text, container), out var containerRange) ? containerRange : null,
            ContainerPortSpan = container,
            Protocol = protocol.IsEmpty ? "tcp" : Slice(text, protocol).ToLowerInvariant(),
            ProtocolSpan = protocol.IsEmpty ? null : protocol,
        };
        mapping.Problem = mapping.FindProblem();
        return mapping;
    }

    private static string Slice(string text, TextSpan span) => text.Substring(span.Start, span.Length);

    private static string WithoutBrackets(string ip) =>
        ip.Length > 1 && ip[0] == '[' && ip[ip.Length - 1] == ']' ? ip.Substring(1, ip.Length - 2) : ip;

    private GrammarProblem? FindProblem()
    {
        if (ContainerPortSpan.IsEmpty)
        {
            return new GrammarProblem(new TextSpan(0, Text.Length), "no port is given");
        }

        if (Protocol is not ("tcp" or "udp" or "sctp"))
        {
            return new GrammarProblem(ProtocolSpan ?? ContainerPortSpan, $"'{Protocol}' is not one of the protocols tcp, udp and sctp");
        }

        if (HostIpSpan is { } ip && !IpAddress.IsValid(HostIp))
        {
            return new GrammarProblem(ip, $"'{HostIp}' is not an IP address");
        }

        if (ContainerPorts is not { } container)
        {
            return new GrammarProblem(ContainerPortSpan, $"'{Slice(Text, ContainerPortSpan)}' is not a port from 0 to 65535 or a range of them");
        }

        if (HostPortSpan is not { IsEmpty: false } host)
        {
            return null;
        }

        if (HostPorts is not { } hostPorts)
        {
            return new GrammarProblem(host, $"'{Slice(Text, host)}' is not a port from 0 to 65535 or a range of them");
        }

        // A range on the host for one port in the container is a pool to choose from.
        return container.Count != 1 && container.Count != hostPorts.Count
            ? new GrammarProblem(TextSpan.FromBounds(host.Start, ContainerPortSpan.End), $"the ranges {hostPorts} and {container} have different sizes")
            : null;
    }
}
