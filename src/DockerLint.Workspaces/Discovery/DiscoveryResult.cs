namespace DockerLint.Workspaces.Discovery;

/// <summary>What was found.</summary>
/// <param name="Inputs">
/// The files in the order of the paths asked for, those of one folder in ordinal order, each file once. A path that does not
/// exist is among them, so that linting reports it.
/// </param>
/// <param name="UnmatchedPatterns">The patterns that match no file.</param>
/// <param name="EmptyFolders">The folders in which there is nothing to lint.</param>
public sealed record DiscoveryResult(IReadOnlyList<LintInput> Inputs, IReadOnlyList<string> UnmatchedPatterns, IReadOnlyList<string> EmptyFolders);
