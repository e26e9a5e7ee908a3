using System.Runtime.CompilerServices;
using DockerLint.Analysis;
using DockerLint.Workspaces.Files;

namespace DockerLint.Workspaces.RulePackages;

/// <summary>
/// Rules that come in assemblies of others. Which assemblies, only the host says, by its command line or by what a project references: loading
/// one runs its code, so nothing that lies in a linted repository can name one by itself.
/// </summary>
public sealed class RulePackageSet
{
    private static readonly StringComparer Names = Path.DirectorySeparatorChar == '\\' ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    private RulePackageSet(IReadOnlyList<RuleRegistration> rules, IReadOnlyList<ConfigurationFileResult> problems, IReadOnlyList<string> files)
    {
        Rules = rules;
        Problems = problems;
        Files = files;
    }

    /// <summary>No package.</summary>
    public static RulePackageSet None { get; } = new([], [], []);

    /// <summary>The rules that can run, in the order of the assemblies, without an id that another rule has.</summary>
    public IReadOnlyList<RuleRegistration> Rules { get; }

    /// <summary>What cannot run and why (DL0009), by assembly.</summary>
    public IReadOnlyList<ConfigurationFileResult> Problems { get; }

    /// <summary>Full paths of the assemblies, whether they exist or not, of those that lie beside them and of their folders; the rules depend on them.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>
    /// Loads the rules of assemblies. Nothing about an assembly throws; what cannot run is a problem. The files are not kept open. An assembly that is
    /// loaded again without having changed is the same one, since no runtime gives one back.
    /// </summary>
    /// <param name="paths">The assemblies; relative paths are taken from the working directory, one named twice counts once.</param>
    /// <param name="workingDirectory">Full path.</param>
    /// <param name="builtIn">The rules that have their ids already.</param>
    public static RulePackageSet Load(IReadOnlyList<string> paths, string workingDirectory, IReadOnlyList<RuleRegistration> builtIn) =>
        paths.Count == 0 ? None : LoadAll(paths, workingDirectory, builtIn);

    // A method of its own, so that a run without packages compiles and loads nothing for them.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static RulePackageSet LoadAll(IReadOnlyList<string> paths, string workingDirectory, IReadOnlyList<RuleRegistration> builtIn)
    {
        var reader = new RulePackageReader(builtIn);
        var files = new List<string>();
        var problems = new List<ConfigurationFileResult>();
        var folder = PathNames.Normalize(workingDirectory);
        foreach (var path in paths.Select(path => FullPath(workingDirectory, path)).Distinct(Names))
        {
            var said = reader.Read(path, files);
            if (said.Count > 0)
            {
                var name = PathNames.GetRelative(folder, path) ?? path;
                var place = new Diagnostics.Location(name, default, default);
                problems.Add(new ConfigurationFileResult(name, said.Select(message => new Diagnostics.Diagnostic(EngineDiagnostics.UnusableRules, EngineDiagnostics.UnusableRules.DefaultSeverity, place, [message])).ToArray(), null));
            }
        }

        return new RulePackageSet(reader.Rules, problems, files);
    }

    // A path that is none is told as a file that is not there.
    private static string FullPath(string workingDirectory, string path) => PathNames.TryGetFullPath(workingDirectory, path) ?? path;
}
