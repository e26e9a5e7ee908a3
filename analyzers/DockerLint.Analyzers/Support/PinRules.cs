using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>What the rules about unpinned versions share.</summary>
internal static class PinRules
{
    private const int MostNames = 3;

    /// <summary>Reports a call once, at its first package without a version, and names a few of them.</summary>
    public static void Report(StageAnalysisContext context, DiagnosticDescriptor descriptor, IEnumerable<PackageReference> unpinned)
    {
        var found = unpinned.Where(package => package.Name is not null).ToArray();
        if (found.Length == 0)
        {
            return;
        }

        var names = string.Join(", ", found.Take(MostNames).Select(package => "'" + package.Name + "'"));
        context.Report(descriptor, found[0].Argument.Span, found.Length > MostNames ? names + " and " + (found.Length - MostNames) + " more" : names);
    }

    /// <summary>The packages that are a known name without anything behind it.</summary>
    public static IEnumerable<PackageReference> WithoutVersion(RunCall call) =>
        call.Call.Packages.Where(package => package is { Kind: PackageKind.Name, Name: not null, Version: null } && package.Argument.Text is { } text && text.IndexOfAny(['*', '?']) < 0);

    /// <summary>Whether a call installs for real.</summary>
    public static bool Installs(RunCall call) => call.Call.Action == PackageAction.Install && call.Call.HasOption("-h", "--help", "--dry-run", "--download-only", "--simulate", "-s") != true;
}
