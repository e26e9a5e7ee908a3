using System.Collections;
using Microsoft.Build.Framework;

namespace DockerLint.MSBuild.Tests.Fakes;

/// <summary>An item that stands for a file.</summary>
internal sealed class FileItem(string path) : ITaskItem
{
    public string ItemSpec { get; set; } = path;

    public ICollection MetadataNames => Array.Empty<string>();

    public int MetadataCount => 0;

    public string GetMetadata(string metadataName) => metadataName == "FullPath" ? Path.GetFullPath(ItemSpec) : "";

    public IDictionary CloneCustomMetadata() => new Dictionary<string, string>();

    public void SetMetadata(string metadataName, string metadataValue) => throw new NotSupportedException();

    public void RemoveMetadata(string metadataName) => throw new NotSupportedException();

    public void CopyMetadataTo(ITaskItem destinationItem) => throw new NotSupportedException();
}
