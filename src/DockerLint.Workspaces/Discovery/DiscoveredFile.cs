namespace DockerLint.Workspaces.Discovery;

/// <summary>A file that was found.</summary>
/// <param name="Input">How it is asked for.</param>
/// <param name="FullPath">Its full path, by which it is known when it is found twice; the path as given when it has none.</param>
internal sealed record DiscoveredFile(LintInput Input, string FullPath);
