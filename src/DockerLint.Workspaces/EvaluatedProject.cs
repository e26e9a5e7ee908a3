namespace DockerLint.Workspaces;

/// <summary>
/// A project of .NET as MSBuild has evaluated it in a build on this machine. The image is built by another call: properties that the
/// call itself decides, such as the configuration or the runtime identifier, have no place here.
/// </summary>
/// <param name="Path">Full path of the project file.</param>
public sealed record EvaluatedProject(string Path)
{
    /// <summary>The SDK without its version; null to take it from the text.</summary>
    public string? Sdk { get; init; }

    /// <summary>Properties by name; the empty text for one that is surely not set. Those left out are taken from the text.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();

    /// <summary>Full paths of the projects it refers to; null to take them from the text.</summary>
    public IReadOnlyList<string>? ProjectReferences { get; init; }

    /// <summary>Names of the shared frameworks it asks for, by itself or through packages; null to take them from the text.</summary>
    public IReadOnlyList<string>? FrameworkReferences { get; init; }

    /// <summary>Names of the packages it refers to; null to take them from the text.</summary>
    public IReadOnlyList<string>? PackageReferences { get; init; }

    /// <summary>
    /// Full paths of the files that MSBuild took in from folders above. Where one lies outside of the build context the image is built without it, and
    /// nothing evaluated here is taken for the image's.
    /// </summary>
    public IReadOnlyList<string> FilesAbove { get; init; } = [];
}
