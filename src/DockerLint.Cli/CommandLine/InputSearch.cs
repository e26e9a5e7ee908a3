using DockerLint.Syntax;
using DockerLint.Workspaces.Discovery;

namespace DockerLint.Cli.CommandLine;

/// <summary>Finds the files that a command line names, and tells what it does not find.</summary>
internal static class InputSearch
{
    /// <summary>The files below folders, of patterns and by name.</summary>
    /// <param name="paths">The operands.</param>
    /// <param name="language">The language of what is named; null to tell it from names.</param>
    /// <param name="host">Takes the messages.</param>
    public static DiscoveryResult Find(IReadOnlyList<string> paths, SourceLanguage? language, HostEnvironment host)
    {
        var found = InputDiscovery.Find(new DiscoveryRequest
        {
            Paths = paths,
            WorkingDirectory = host.WorkingDirectory,
            Language = language,
            ResolveLink = ResolveLink,
        });
        foreach (var pattern in found.UnmatchedPatterns)
        {
            host.Error.WriteLine($"dockerlint: no file matches '{pattern}'");
        }

        foreach (var folder in found.EmptyFolders)
        {
            host.Error.WriteLine($"dockerlint: there is no Dockerfile and no Compose file in '{folder}'");
        }

        return found;
    }

    private static string? ResolveLink(string path)
    {
        try
        {
            FileSystemInfo info = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
            return info.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A link that leads nowhere leads out of every root.
            return string.Empty;
        }
    }
}
