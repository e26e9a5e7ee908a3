using DockerLint.Diagnostics;
using DockerLint.Text;

namespace DockerLint.Workspaces;

/// <summary>What is wrong with one configuration file or baseline.</summary>
/// <param name="Path">Its path, relative to the working directory when it lies below it, else the full one.</param>
/// <param name="Diagnostics">The findings (DL0003, and DL0008 of a baseline), ordered by place.</param>
/// <param name="Text">Its text, for excerpts; null when it could not be read.</param>
public sealed record ConfigurationFileResult(string Path, IReadOnlyList<Diagnostic> Diagnostics, SourceText? Text);
