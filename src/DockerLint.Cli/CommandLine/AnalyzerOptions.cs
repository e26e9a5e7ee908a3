using DockerLint.Analyzers;
using DockerLint.Workspaces;
using DockerLint.Workspaces.RulePackages;

namespace DockerLint.Cli.CommandLine;

/// <summary>The option that names assemblies with further rules, for every verb that knows rules. Nothing else can name one.</summary>
internal static class AnalyzerOptions
{
    private static readonly OptionDefinition Analyzer = new("--analyzer", "FILE", "Take the rules of this assembly too, which runs its code; may be repeated") { IsRepeatable = true };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<OptionDefinition> All { get; } = [Analyzer];

    /// <summary>The rules that a command line adds to the built-in ones.</summary>
    public static RulePackageSet Read(ParsedArguments arguments, HostEnvironment host) =>
        arguments.Has(Analyzer) ? RulePackageSet.Load(arguments.GetAll(Analyzer), host.WorkingDirectory, BuiltInRules.All) : RulePackageSet.None;

    /// <summary>A service with the built-in rules and those that a command line adds.</summary>
    public static LintService CreateService(ParsedArguments arguments, HostEnvironment host) => new(BuiltInRules.All, Read(arguments, host));

    /// <summary>Tells which rules cannot run, for verbs without a report.</summary>
    /// <returns>The exit code that follows.</returns>
    public static int Tell(RulePackageSet packages, HostEnvironment host)
    {
        foreach (var diagnostic in packages.Problems.SelectMany(file => file.Diagnostics))
        {
            host.Error.WriteLine($"dockerlint: {diagnostic.Location.FilePath}: {diagnostic.Id}: {diagnostic.GetMessage()}");
        }

        return packages.Problems.Count > 0 ? ExitCode.Usage : ExitCode.Success;
    }
}
