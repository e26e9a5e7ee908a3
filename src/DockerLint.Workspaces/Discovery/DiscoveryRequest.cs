using DockerLint.Syntax;

namespace DockerLint.Workspaces.Discovery;

/// <summary>Where to look for files to lint.</summary>
public sealed class DiscoveryRequest
{
    /// <summary>Files, folders and patterns, relative to <see cref="WorkingDirectory"/> or full.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Full path of the folder that relative paths are taken from.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>The language of files named or matched by a pattern; null to tell it from the name.</summary>
    public SourceLanguage? Language { get; init; }

    /// <summary>
    /// Tells where a link leads in the end: a full path, or null when the file or folder is no link. Without it links found in
    /// folders are left out.
    /// </summary>
    public Func<string, string?>? ResolveLink { get; init; }
}
