namespace DockerLint.Workspaces.Files;

/// <summary>What lies in a folder.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsFolder">Whether it is a folder, or a link to one.</param>
/// <param name="IsLink">Whether it is a link.</param>
// A class: the runtime would compile every collection and query over a struct of ours at start.
internal sealed record FolderEntry(string Name, bool IsFolder, bool IsLink);
