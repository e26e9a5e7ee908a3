using DockerLint.Analyzers;
using DockerLint.Cli.CommandLine;
using DockerLint.Reporting;
using DockerLint.Semantics;
using DockerLint.Workspaces;
using DockerLint.Workspaces.Configuration;

namespace DockerLint.Cli.Verbs;

/// <summary><c>dockerlint explain ID</c>.</summary>
internal static class ExplainVerb
{
    /// <summary>The verb.</summary>
    public static Verb Definition { get; } = new("explain", "ID", "Tell all about one rule", [.. AnalyzerOptions.All], Run);

    private static int Run(ParsedArguments arguments, HostEnvironment host)
    {
        if (arguments.Operands is not [var id])
        {
            throw new UsageException("give the id of one rule, such as: dockerlint explain DL3007");
        }

        var packages = AnalyzerOptions.Read(arguments, host);
        var told = AnalyzerOptions.Tell(packages, host);
        var catalog = new RuleCatalog([.. BuiltInRules.All, .. packages.Rules]);
        var rule = RuleList.Read(packages).FirstOrDefault(entry => entry.Descriptor.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
        if (rule is null)
        {
            throw new UsageException($"there is no rule '{id}'" + (NameSuggestion.Find(id, catalog.Ids) is { } meant ? $"; did you mean '{meant}'?" : "; 'dockerlint rules' lists them"));
        }

        RuleListReporter.WriteDocumentation(host.Output, rule);
        return told;
    }
}
