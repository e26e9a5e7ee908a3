using DockerLint.Text;

namespace DockerLint.Workspaces.Files;

/// <summary>What reading a file gave: a text or the reason why there is none.</summary>
/// <param name="Text">The text; null when the file could not be read.</param>
/// <param name="Problem">Why it could not be read, as a sentence without a full stop; null when it could.</param>
/// <param name="Missing">Whether there is no such file.</param>
internal sealed record FileContent(SourceText? Text, string? Problem, bool Missing = false);
