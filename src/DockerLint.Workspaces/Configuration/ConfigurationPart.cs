using DockerLint.Workspaces.Globbing;

namespace DockerLint.Workspaces.Configuration;

/// <summary>A section of a configuration file.</summary>
/// <param name="Pattern">The files it holds for; null for all.</param>
/// <param name="Changes">What each of its lines sets, in order.</param>
internal sealed record ConfigurationPart(EditorConfigPattern? Pattern, IReadOnlyList<SettingChange> Changes);
