namespace DockerLint.Workspaces.Baselines;

/// <summary>What a run found out about a baseline.</summary>
/// <param name="Path">Full path of the file.</param>
/// <param name="Entries">What it holds, in the order of the file.</param>
/// <param name="Unneeded">The entries, or shares of them by <see cref="BaselineEntry.Count"/>, whose findings are gone.</param>
public sealed record BaselineState(string Path, IReadOnlyList<BaselineEntry> Entries, IReadOnlyList<BaselineEntry> Unneeded);
