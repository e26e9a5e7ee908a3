using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>What a command of curl or wget fetches, when ADD could fetch the same: one known address, without credentials or data.</summary>
/// <param name="Command">The command.</param>
/// <param name="Address">The address.</param>
/// <param name="File">The name of the file that it writes, without its folder; null when it writes to standard output.</param>
internal sealed record PlainFetch(SimpleCommand Command, string Address, string? File)
{
    // What ADD has no counterpart for.
    private static readonly string[] Personal =
    [
        "-H", "--header", "-u", "--user", "-E", "--cert", "--key", "-d", "--data", "--data-raw", "--data-binary", "--data-urlencode", "-F", "--form", "-X", "--request", "-b", "--cookie", "-n", "--netrc",
        "--oauth2-bearer", "--json", "-K", "--config", "-T", "--upload-file", "-A", "--user-agent", "-e", "--referer", "--password", "--http-user", "--http-password", "--post-data", "--post-file",
        "--method", "--body-data", "--certificate", "--load-cookies", "-i", "--input-file", "-r", "--recursive", "-C", "-c", "--continue", "--resolve", "--unix-socket", "-I", "--head",
    ];

    /// <summary>The last part of the path of the address.</summary>
    public string Name => PathText.Name(Path);

    private string Path => Address.Split('?', '#')[0];

    /// <summary>Reads a command; null for any that fetches something else.</summary>
    public static PlainFetch? Of(SimpleCommand command)
    {
        if (Downloads.Read(command) is not { MayHaveMore: false } arguments || command.Wrappers.Count > 0 || command.Assignments.Count > 0
            || arguments.Options.Any(option => Personal.Contains(option.Name) && !(command.Name != "curl" && option.Name is "-d" or "-n" or "-A" or "-K" or "-F" or "-e" or "-C"))
            || Downloads.Addresses(command).ToArray() is not { Length: 1 } addresses
            || addresses[0].Text is not { } address || !SourceKinds.IsWeb(address) || addresses[0].Word.ContainsCommandSubstitution)
        {
            return null;
        }

        var fetch = new PlainFetch(command, address, null);
        var output = command.Name == "curl" ? arguments.Find("-o", "--output") : arguments.Find("-O", "--output-document");
        if (output is not null)
        {
            return output.Value?.Text is { } target ? target is "-" or "/dev/stdout" ? fetch : fetch with { File = PathText.Name(target) } : null;
        }

        var redirection = command.Redirections.FirstOrDefault(item => item is { IsOutput: true, Descriptor: 1 });
        return redirection is not null ? redirection.Target?.Value.Text is { } file ? fetch with { File = PathText.Name(file) } : null
            : command.Name != "curl" || arguments.Has("-O", "--remote-name") == true ? fetch with { File = fetch.Name } : fetch;
    }

    /// <summary>Whether the address or the file is named like a tar archive that ADD unpacks.</summary>
    public bool IsTar => Endings.Any(ending => Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase) || File?.EndsWith(ending, StringComparison.OrdinalIgnoreCase) == true);

    private static readonly string[] Endings = [".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz", ".tbz2", ".tb2", ".tar.xz", ".txz", ".tar.zst", ".tzst"];
}
