namespace DockerLint.Workspaces.Configuration;

/// <summary>The configuration files that hold for the files of one folder.</summary>
/// <param name="EditorConfigs">From the outermost folder inwards.</param>
/// <param name="GlobalConfigs">The same of global configs; nearer ones go before farther ones of the same level.</param>
/// <param name="Repository">Full path of the repository's root; null outside of one.</param>
internal sealed record FolderConfiguration(IReadOnlyList<ConfigurationFile> EditorConfigs, IReadOnlyList<ConfigurationFile> GlobalConfigs, string? Repository);
