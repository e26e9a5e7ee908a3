using DockerLint.Diagnostics;
using DockerLint.Text;

namespace DockerLint.Workspaces;

/// <summary>What is wrong with one configuration file, baseline or assembly with rules.</summary>
/// <param name="Path">Its path, relative to the working directory when it lies below it, else the full one.</param>
/// <param name="Diagnostics">The findings (DL0003; DL0008 of a baseline, DL0009 of an assembly), ordered by place.</param>
/// <param name="Text">Its text, for excerpts; null when it could not be read.</param>
public sealed record ConfigurationFileResult(string Path, IReadOnlyList<Diagnostic> Diagnostics, SourceText? Text);
