namespace DockerLint.Workspaces.Configuration;

/// <summary>One thing that some layer said while the layers were put on top of each other.</summary>
/// <param name="Target">What it is about: <c>mode</c>, <c>level</c>, a rule id, <c>category-Name</c>, <c>*</c>, <c>locked ID</c> or an option as <c>id.name</c>.</param>
/// <param name="Value">What it says, as a word.</param>
/// <param name="Source">Where it says so.</param>
internal sealed record SettingRecord(string Target, string Value, SettingSource Source);
