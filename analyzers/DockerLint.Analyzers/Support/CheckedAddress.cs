using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>The addresses of the container itself that a healthcheck fetches.</summary>
internal static class CheckedAddress
{
    private static readonly string[] Hosts = ["localhost", "127.0.0.1", "[::1]"];

    // Options that send the request elsewhere.
    private static readonly string[] Redirecting = ["--unix-socket", "--abstract-unix-socket", "--resolve", "--connect-to", "--proxy", "-x", "--socks5"];

    /// <summary>The arguments of <c>curl</c> and <c>wget</c> that are addresses of the container itself at a port, by HTTP without TLS; 80 is that of an address without one.</summary>
    /// <param name="script">The commands of the healthcheck.</param>
    /// <param name="port">The port.</param>
    public static IEnumerable<ShellArgument> At(ShellScript script, int port) =>
        script.Commands
            .Where(command => command.Name is "curl" or "wget" && !command.Arguments.Any(argument => argument.Text is not { } text || Array.IndexOf(Redirecting, text) >= 0))
            .SelectMany(command => command.Arguments)
            .Where(argument => argument is { IsWholeWord: true, Text: { } text } && PortOf(text) == port);

    private static int? PortOf(string text)
    {
        var address = text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? text.Substring("http://".Length) : text;
        if (Array.Find(Hosts, address.StartsWith) is not { } host)
        {
            return null;
        }

        var rest = address.Substring(host.Length);
        var end = rest.IndexOfAny(['/', '?', '#']);
        rest = end < 0 ? rest : rest.Substring(0, end);
        return rest.Length == 0 ? 80 : rest[0] == ':' && int.TryParse(rest.Substring(1), out var port) ? port : null;
    }
}
