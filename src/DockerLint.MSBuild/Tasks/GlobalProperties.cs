using Microsoft.Build.Framework;

namespace DockerLint.MSBuild.Tasks;

/// <summary>The global properties of the running build.</summary>
internal static class GlobalProperties
{
    // For engines that do not tell: what commonly differs between the projects or target frameworks of one build.
    private static readonly string[] Usual =
    [
        "TargetFramework", "TargetFrameworks", "RuntimeIdentifier", "RuntimeIdentifiers", "SelfContained", "Configuration", "Platform", "OutDir",
        "OutputPath", "PublishDir", "BuildProjectReferences", "NoBuild", "_IsPublishing", "NoWarn", "TreatWarningsAsErrors", "WarningsAsErrors", "WarningsNotAsErrors",
    ];

    /// <summary>
    /// Names of all global properties: everything that a request needs, it carries itself. Not that of the request, because a request that
    /// makes another one would take it away from that.
    /// </summary>
    public static string[] ToRemove(IBuildEngine engine) => Array.FindAll(Find(engine) ?? Usual, name => !name.Equals(RequestItem.Property, StringComparison.OrdinalIgnoreCase));

    /// <summary>Names of all global properties; null when the engine does not tell.</summary>
    public static string[]? Find(IBuildEngine engine) => engine is IBuildEngine6 informative ? informative.GetGlobalProperties().Keys.ToArray() : null;
}
