using DockerLint.Cli.CommandLine;
using DockerLint.Reporting;

namespace DockerLint.Cli.Verbs;

/// <summary><c>dockerlint rules</c>.</summary>
internal static class RulesVerb
{
    private static readonly OptionDefinition Format = new("--format", "FORMAT", "How to print the list (default: text)") { Words = ["text", "json"] };

    /// <summary>The verb.</summary>
    public static Verb Definition { get; } = new("rules", string.Empty, "List the rules", [Format, .. AnalyzerOptions.All], Run);

    private static int Run(ParsedArguments arguments, HostEnvironment host)
    {
        if (arguments.Operands is [var operand, ..])
        {
            throw new UsageException($"'{operand}' is one too many; 'dockerlint explain ID' tells about one rule");
        }

        var packages = AnalyzerOptions.Read(arguments, host);
        var rules = RuleList.Read(packages);
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
