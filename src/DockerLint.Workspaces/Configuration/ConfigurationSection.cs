using DockerLint.Text;

namespace DockerLint.Workspaces.Configuration;

/// <summary>One section of an <c>.editorconfig</c> as it is written.</summary>
/// <param name="Name">What stands between the brackets; empty for the lines before the first section.</param>
/// <param name="NameSpan">Its place.</param>
/// <param name="Entries">Its lines.</param>
internal sealed record ConfigurationSection(string Name, TextSpan NameSpan, List<ConfigurationEntry> Entries);
