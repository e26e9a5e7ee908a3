using DockerLint.Analysis;
using DockerLint.Analyzers;
using DockerLint.Cli.CommandLine;
using DockerLint.Reporting;
using DockerLint.Workspaces;

namespace DockerLint.Cli.Verbs;

/// <summary><c>dockerlint rules</c>.</summary>
internal static class RulesVerb
{
    private static readonly OptionDefinition Format = new("--format", "FORMAT", "How to print the list (default: text)") { Words = ["text", "json"] };

    /// <summary>The verb.</summary>
    public static Verb Definition { get; } = new("rules", string.Empty, "List the rules, those that configuration declares included", [Format, .. AnalyzerOptions.All, .. ConfigurationOptions.Files], Run);

    private static int Run(ParsedArguments arguments, HostEnvironment host)
    {
        if (arguments.Operands is [var operand, ..])
        {
            throw new UsageException($"'{operand}' is one too many; 'dockerlint explain ID' tells about one rule");
        }

        var packages = AnalyzerOptions.Read(arguments, host);
        var request = ConfigurationOptions.Apply(DeclaredRuleList.RequestFor(null, host), arguments);
        var declared = RuleDiscovery.FromDeclared(DeclaredRuleList.Find(new LintService(BuiltInRules.All, packages), request, host));
        var rules = declared is null ? RuleList.Read(packages) : RuleList.Read(packages).Concat(RuleList.Read(declared)).OrderBy(entry => entry.Descriptor.Id, StringComparer.Ordinal).ToArray();
        if (arguments.Get(Format) == "json")
        {
            RuleListReporter.WriteJson(host.Output, rules);
        }
        else
        {
            RuleListReporter.WriteText(host.Output, rules);
        }

        return AnalyzerOptions.Tell(packages, host);
    }
}
