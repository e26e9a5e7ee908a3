namespace DockerLint.Workspaces.Configuration;

/// <summary>Where a setting comes from.</summary>
/// <param name="Origin">The kind of place.</param>
/// <param name="Path">Full path of the file; null when it is none.</param>
/// <param name="Line">1-based line in the file; 0 without a file.</param>
public sealed record SettingSource(SettingOrigin Origin, string? Path = null, int Line = 0)
{
    /// <summary>Nobody set it.</summary>
    public static SettingSource Default { get; } = new(SettingOrigin.Default);

    /// <summary>The request of the host.</summary>
    public static SettingSource Request { get; } = new(SettingOrigin.Request);
}
