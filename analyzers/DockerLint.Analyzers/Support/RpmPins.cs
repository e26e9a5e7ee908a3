using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>Versions in the names of RPM packages.</summary>
internal static class RpmPins
{
    /// <summary>Whether a call names packages: a group has no version.</summary>
    public static bool NamesPackages(RunCall call) =>
        call.Call.SubCommand is not { } sub || (sub.IndexOf("group", StringComparison.Ordinal) < 0 && sub is not ("module enable" or "localinstall"));

    /// <summary>The packages without a version; for modules, without a stream.</summary>
    public static IEnumerable<PackageReference> Unpinned(RunCall call) => PinRules.WithoutVersion(call)
        .Where(package => call.Call.SubCommand != "module install" || package.Argument.Text?.IndexOf(':') < 0);
}
