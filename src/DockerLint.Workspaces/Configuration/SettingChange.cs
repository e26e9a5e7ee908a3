namespace DockerLint.Workspaces.Configuration;

/// <summary>What one line of a configuration file sets.</summary>
/// <param name="Apply">Sets it.</param>
/// <param name="Source">Where it stands.</param>
internal sealed record SettingChange(Action<Settings> Apply, SettingSource Source)
{
    /// <summary>Whether it is about an id that may be of an analyzer of another language, or of a rule that another file declares.</summary>
    public bool MayBeForeign { get; init; }
}
