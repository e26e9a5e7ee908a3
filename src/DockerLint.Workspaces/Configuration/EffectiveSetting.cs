namespace DockerLint.Workspaces.Configuration;

/// <summary>A setting as it holds for a file.</summary>
/// <param name="Name">What it is: <c>mode</c>, <c>level</c>, a rule id, or an option as <c>ID.name</c>.</param>
/// <param name="Value">Its value, as a word.</param>
/// <param name="Source">Where the value comes from.</param>
public sealed record EffectiveSetting(string Name, string Value, SettingSource Source)
{
    /// <summary>Why the value is what it is, where that is not the source alone: a category, a lock, the mode; empty for nothing to tell.</summary>
    public string Reason { get; init; } = string.Empty;

    /// <summary>What other layers say about the same, the lowest first; empty when none does.</summary>
    public IReadOnlyList<EffectiveSetting> Overridden { get; init; } = [];
}
