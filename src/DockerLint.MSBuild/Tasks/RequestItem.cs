using System.Collections;
using Microsoft.Build.Framework;

namespace DockerLint.MSBuild.Tasks;

/// <summary>A request as an item for the task <c>MSBuild</c>: the project to build, with the request as an additional property.</summary>
/// <param name="project">Full path of the once-per-build project.</param>
/// <param name="request">The request.</param>
internal sealed class RequestItem(string project, TaskRequest request) : ITaskItem
{
    /// <summary>Name of the global property that carries a request.</summary>
    public const string Property = "DockerLintRequest";

    private const string AdditionalProperties = "AdditionalProperties";

    private readonly string properties = Property + "=" + request;

    public string ItemSpec { get; set; } = project;

    public ICollection MetadataNames => new[] { AdditionalProperties };

    public int MetadataCount => 1;

    public string GetMetadata(string metadataName) => string.Equals(metadataName, AdditionalProperties, StringComparison.OrdinalIgnoreCase) ? properties : "";

    public IDictionary CloneCustomMetadata() => new Dictionary<string, string> { [AdditionalProperties] = properties };

    public void SetMetadata(string metadataName, string metadataValue) => throw new NotSupportedException();

    public void RemoveMetadata(string metadataName) => throw new NotSupportedException();

    public void CopyMetadataTo(ITaskItem destinationItem) => destinationItem.SetMetadata(AdditionalProperties, properties);
}
