namespace DockerLint.Projects;

/// <summary>
/// What of a project may turn out otherwise when its build is called otherwise: in another configuration, for another runtime, on
/// another system, with a property or a variable handed in. What one build has evaluated of it says nothing about another one.
/// </summary>
internal sealed class CallDependence
{
    // Given by the call even where a file gives them a value.
    private static readonly HashSet<string> Given = new(StringComparer.OrdinalIgnoreCase)
    {
        "Configuration", "Platform", "PlatformTarget", "RuntimeIdentifier", "RuntimeIdentifiers", "PublishProfile", "_IsPublishing", "_IsPacking", "OS",
        "MSBuildRuntimeType", "MSBuildVersion", "MSBuildAssemblyVersion", "VisualStudioVersion", "BuildingInsideVisualStudio", "DesignTimeBuild", "ContinuousIntegrationBuild", "CI",
    };

    // Said by the project, its place and the SDK it names, whoever builds it.
    private static readonly HashSet<string> Settled = new(StringComparer.OrdinalIgnoreCase)
    {
        "Language", "IsTestProject", "IsPackable", "IsPublishable", "ImplicitUsings", "Nullable", "LangVersion", "ManagePackageVersionsCentrally",
        "TargetFrameworkIdentifier", "TargetFrameworkVersion", "TargetPlatformIdentifier",
    };

    private static readonly string[] SettledBeginnings = ["MSBuildProject", "MSBuildThisFile", "UsingMicrosoft"];

    // Functions that ask the machine.
    private static readonly string[] Asking = ["System.Environment", "IsOSPlatform", "IsOsUnixLike", "IsOSVersion", "IsRunningFrom", "RuntimeInformation", "System.DateTime", "System.Guid", "System.OperatingSystem"];

    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private bool isEverything;

    /// <summary>Whether a property, or an item type, depends on the call.</summary>
    public bool Contains(string name) => isEverything || names.Contains(name);

    /// <summary>Notes whether what a file has just set depends on the call.</summary>
    /// <param name="name">Name of the property or item type.</param>
    /// <param name="depends">True when it does; false when it surely has a value now that does not.</param>
    public void Set(string name, bool depends)
    {
        if (depends)
        {
            names.Add(name);
        }
        else
        {
            names.Remove(name);
        }
    }

    /// <summary>Notes that a file may or may not be read, of which nothing is known.</summary>
    public void SetAll() => isEverything = true;

    /// <summary>Whether a condition or a value depends on the call.</summary>
    /// <param name="text">The text; null when there is none.</param>
    /// <param name="isSet">Whether a name is known to be set, or may be, by a file of the project; null not to ask for that.</param>
    public bool IsIn(string? text, Func<string, bool>? isSet)
    {
        if (text is null)
        {
            return false;
        }

        for (var start = text.IndexOf("$(", StringComparison.Ordinal); start >= 0; start = text.IndexOf("$(", start + 2, StringComparison.Ordinal))
        {
            var end = start + 2;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-'))
            {
                end++;
            }

            var name = text.Substring(start + 2, end - start - 2);
            if (name.Length > 0 && (Given.Contains(name) || names.Contains(name) || (isSet is not null && !IsSettled(name) && !isSet(name))))
            {
                return true;
            }
        }

        return Array.Exists(Asking, function => text.IndexOf(function, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private static bool IsSettled(string name) =>
        Settled.Contains(name) || PropertyText.IsSetByProjects(name) || Array.Exists(SettledBeginnings, beginning => name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
}
