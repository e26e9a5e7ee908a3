using DockerLint.Diagnostics;
using DockerLint.Text;

namespace DockerLint.Workspaces;

/// <summary>What is wrong with one configuration file.</summary>
/// <param name="Path">Its path, relative to the working directory when it lies below it, else the full one.</param>
/// <param name="Diagnostics">The findings (DL0003), ordered by place.</param>
/// <param name="Text">Its text, for excerpts; null when it could not be read.</param>
public sealed record ConfigurationFileResult(string Path, IReadOnlyList<Diagnostic> Diagnostics, SourceText? Text);
