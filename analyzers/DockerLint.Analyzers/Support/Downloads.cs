using DockerLint.Semantics;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>Reads the commands that download: their options and the addresses they get.</summary>
internal static class Downloads
{
    private static readonly string[] Programs = ["curl", "wget", "wget2", "aria2c", "fetch", "axel", "http", "https", "xh", "httpie", "lwp-download"];

    /// <summary>Whether a command fetches what addresses name.</summary>
    public static bool IsDownload(SimpleCommand command) => command.Name is { } name && Programs.Contains(name);

    /// <summary>Options and operands of curl or wget; null for any other command.</summary>
    public static CommandArguments? Read(SimpleCommand command) => command.Name switch
    {
        "curl" or "wget" or "wget2" => ProgramOptions.Find(command.Name) is { } options ? CommandArguments.Parse(command, options) : null,
        _ => null,
    };

    /// <summary>The arguments that are addresses to fetch.</summary>
    public static IEnumerable<ShellArgument> Addresses(SimpleCommand command)
    {
        if (Read(command) is not { } arguments)
        {
            return command.Arguments.Where(argument => argument.Value.StartsWith("http") == true || argument.Value.StartsWith("ftp") == true);
        }

        return arguments.Operands.Concat(arguments.Options.Where(option => option is { Name: "--url", ValueArgument: not null }).Select(option => option.ValueArgument).OfType<ShellArgument>());
    }

    /// <summary>The host of an address as far as it is known to its end; null else. Without a scheme the text is an address of HTTP.</summary>
    public static string? HostOf(ResolvedValue value)
    {
        if (value.Parts.Count == 0 || value.Parts[0] is not { } start)
        {
            return null;
        }

        var scheme = start.IndexOf("://", StringComparison.Ordinal);
        var begin = scheme < 0 ? 0 : scheme + 3;
        var at = start.IndexOf('@', begin);
        var slash = start.IndexOf('/', begin);
        begin = at >= 0 && (slash < 0 || at < slash) ? at + 1 : begin;
        var end = start.IndexOfAny(['/', ':', '?', '#'], begin);
        if (start.IndexOf('[', begin) == begin)
        {
            var close = start.IndexOf(']', begin);
            end = close < 0 ? -1 : close + 1;
        }

        return end < 0 ? (value.IsKnown ? start.Substring(begin) : null) : start.Substring(begin, end - begin);
    }
}
