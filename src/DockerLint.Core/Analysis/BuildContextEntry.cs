namespace DockerLint.Analysis;

/// <summary>A file or folder of a build context.</summary>
/// <param name="Path">Its path relative to the context, with forward slashes.</param>
/// <param name="IsFolder">Whether it is a folder.</param>
public sealed record BuildContextEntry(string Path, bool IsFolder);
