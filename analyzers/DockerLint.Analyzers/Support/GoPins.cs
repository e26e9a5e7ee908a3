using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>Versions behind the paths of Go packages.</summary>
internal static class GoPins
{
    /// <summary>The remote packages without a version, or with one that moves.</summary>
    public static IEnumerable<PackageReference> Unpinned(RunCall call) => call.Call.Packages.Where(package =>
        package is { Kind: PackageKind.Name, Name: { } name }
        && package.Argument.Value.IsKnown
        // A remote path begins with a host; anything else is of the standard library or of the own module.
        && (package.Version is null ? name.Split('/')[0].IndexOf('.') > 0 : package.Version.Text is "@latest" or "@none" or "@upgrade" or "@patch"));
}
