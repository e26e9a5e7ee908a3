namespace DockerLint.Workspaces.Configuration;

/// <summary>What one line of a configuration file sets.</summary>
/// <param name="Apply">Sets it.</param>
/// <param name="Source">Where it stands.</param>
internal sealed record SettingChange(Action<Settings> Apply, SettingSource Source);
