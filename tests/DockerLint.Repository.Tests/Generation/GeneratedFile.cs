namespace DockerLint.Repository.Generation;

/// <summary>A file that follows from the rules.</summary>
/// <param name="Path">Path relative to the repository's root.</param>
/// <param name="Content">Its text, with LF line breaks.</param>
internal sealed record GeneratedFile(string Path, string Content);
