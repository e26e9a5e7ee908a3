using DockerLint.Semantics;

namespace DockerLint.Projects;

/// <summary>
/// What is known of a project of .NET, either as MSBuild evaluated it or as its text says. What a condition, an unknown property or
/// an import that cannot be read could change is unknown, and nothing is claimed of it.
/// </summary>
public sealed class DotNetProject
{
    private readonly Dictionary<string, ResolvedValue> properties;
    private readonly bool isComplete;

    /// <summary>A project.</summary>
    /// <param name="path">See <see cref="Path"/>.</param>
    /// <param name="properties">Properties by name, letters of any case; a value that is not known is unknown.</param>
    /// <param name="isComplete">Whether a property that is not among them is surely not set.</param>
    public DotNetProject(string path, IEnumerable<KeyValuePair<string, ResolvedValue>> properties, bool isComplete)
    {
        Path = path;
        this.isComplete = isComplete;
        this.properties = new Dictionary<string, ResolvedValue>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in properties)
        {
            this.properties[property.Key] = property.Value;
        }
    }

    /// <summary>Path relative to the build context, with forward slashes; one outside of it begins with <c>../</c>.</summary>
    public string Path { get; }

    /// <summary>The file's name without its ending.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The SDK without its version, such as <c>Microsoft.NET.Sdk.Web</c>; several are separated by semicolons; null when it is not known.</summary>
    public string? Sdk { get; init; }

    /// <summary>Whether it is a project in the style of the .NET SDK; only of those defaults are known.</summary>
    public bool IsSdkStyle => Sdk is not null;

    /// <summary>Paths of the projects it refers to, in the form of <see cref="Path"/>; null when they are not all known.</summary>
    public IReadOnlyList<string>? ProjectReferences { get; init; }

    /// <summary>
    /// Names of the shared frameworks it asks for by FrameworkReference; of an evaluated project also those that packages and other projects
    /// bring, and those of its SDK. Null when they are not all known.
    /// </summary>
    public IReadOnlyList<string>? FrameworkReferences { get; init; }

    /// <summary>Names of the packages it refers to; null when they are not all known.</summary>
    public IReadOnlyList<string>? PackageReferences { get; init; }

    /// <summary>Ports that the image which the SDK makes of it exposes, by ContainerPort, as written; null when they are not all known.</summary>
    public IReadOnlyList<string>? ContainerPorts { get; init; }

    /// <summary>What of its text depends on how a build is called; null for what MSBuild has evaluated.</summary>
    internal CallDependence? Dependence { get; init; }

    /// <summary>The frameworks it is built for; null when they are not all known.</summary>
    public IReadOnlyList<TargetFramework>? TargetFrameworks
    {
        get
        {
            var several = GetProperty("TargetFrameworks");
            var text = several.Text is { Length: > 0 } list ? list : several.IsKnown ? GetProperty("TargetFramework").Text : null;
            var found = text?.Split([';'], StringSplitOptions.RemoveEmptyEntries).Select(TargetFramework.TryParse).ToArray();
            return found is { Length: > 0 } && Array.TrueForAll(found, framework => framework is not null) ? found.OfType<TargetFramework>().ToArray() : null;
        }
    }

    /// <summary>Name of the assembly without <c>.dll</c>: the file's name unless the project says otherwise; null when that is not known.</summary>
    public string? AssemblyName => GetProperty("AssemblyName") switch { { Text: "" } => Name, var name => name.Text };

    /// <summary>Whether it makes a program and not a library; null when that is not known. The SDKs for web and worker make programs by themselves.</summary>
    public bool? IsExecutable => GetProperty("OutputType") switch
    {
        { IsKnown: false } => null,
        { Text: "" } => Sdk switch
        {
            null => null,
            "Microsoft.NET.Sdk" or "Microsoft.NET.Sdk.Razor" => false,
            "Microsoft.NET.Sdk.Web" or "Microsoft.NET.Sdk.Worker" => true,
            _ => null,
        },
        var type => type.Text is { } text && (text.Equals("Exe", StringComparison.OrdinalIgnoreCase) || text.Equals("WinExe", StringComparison.OrdinalIgnoreCase)),
    };

    /// <summary>Whether its own SDK or one of its <see cref="FrameworkReferences"/> brings ASP.NET Core; null when that is not known.</summary>
    public bool? ReferencesAspNetCore =>
        Sdk is null ? null
        : Sdk.Split(';').Contains("Microsoft.NET.Sdk.Web", StringComparer.OrdinalIgnoreCase) ? true
        : FrameworkReferences is null ? null
        : FrameworkReferences.Contains("Microsoft.AspNetCore.App", StringComparer.OrdinalIgnoreCase);

    /// <summary>The value of a property; the empty value when it is surely not set, unknown when it might be.</summary>
    /// <param name="name">The name, letters of any case.</param>
    public ResolvedValue GetProperty(string name) =>
        properties.TryGetValue(name, out var value) ? value : isComplete ? ResolvedValue.Empty : ResolvedValue.Unknown;

    /// <summary>A property that is true or false: null when it is unknown, or not set; then the SDK's default holds.</summary>
    /// <param name="name">The name, letters of any case.</param>
    public bool? GetFlag(string name) => GetProperty(name).Text?.Trim() switch
    {
        { } text when text.Equals("true", StringComparison.OrdinalIgnoreCase) => true,
        { } text when text.Equals("false", StringComparison.OrdinalIgnoreCase) => false,
        _ => null,
    };

    /// <summary>
    /// What a build on this machine has evaluated, laid over what the text of the project says. What the text shows to depend on how a
    /// build is called stays as the text says it, for the image is built by another call.
    /// </summary>
    /// <param name="text">The same project read from its text.</param>
    public DotNetProject Over(DotNetProject text)
    {
        var merged = new Dictionary<string, ResolvedValue>(text.properties, StringComparer.OrdinalIgnoreCase);
        foreach (var property in properties.Where(property => !Depends(property.Key)))
        {
            merged[property.Key] = property.Value;
        }

        return new DotNetProject(Path, merged, text.isComplete)
        {
            Sdk = Sdk ?? text.Sdk,
            ProjectReferences = Choose("ProjectReference", ProjectReferences, text.ProjectReferences),
            FrameworkReferences = Choose("FrameworkReference", FrameworkReferences, text.FrameworkReferences),
            PackageReferences = Choose("PackageReference", PackageReferences, text.PackageReferences),
            ContainerPorts = Choose("ContainerPort", ContainerPorts, text.ContainerPorts),
        };

        bool Depends(string name) => text.Dependence?.Contains(name) == true;

        IReadOnlyList<string>? Choose(string type, IReadOnlyList<string>? evaluated, IReadOnlyList<string>? written) => Depends(type) ? written : evaluated ?? written;
    }

    /// <summary>The path; for the debugger.</summary>
    public override string ToString() => Path;
}
