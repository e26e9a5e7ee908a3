using DockerLint.Syntax;

namespace DockerLint.Workspaces;

/// <summary>One file to lint.</summary>
/// <param name="Path">Its path, as it shall appear in reports; relative ones are taken from <see cref="LintRequest.WorkingDirectory"/>.</param>
/// <param name="Language">Its language; null to tell it from the name.</param>
/// <param name="Text">Its text when it does not come from the disk (standard input, an editor's buffer).</param>
public sealed record LintInput(string Path, SourceLanguage? Language = null, string? Text = null);
