using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>Versions behind the paths of Go packages.</summary>
internal static class GoPins
{
    /// <summary>The remote packages without a version, or with one that moves.</summary>
    public static IEnumerable<PackageReference> Unpinned(RunCall call) => call.Call.Packages.Where(package =>
        package is { Kind: PackageKind.Name, Name: { } name }
        && package.Argument.Value.IsKnown
        && package.Version?.Text is null or "@latest" or "@none" or "@upgrade" or "@patch"
        // A remote path begins with a host.
        && name.Split('/')[0].IndexOf('.') > 0);
}
