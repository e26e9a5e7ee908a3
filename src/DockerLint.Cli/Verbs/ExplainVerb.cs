using DockerLint.Analysis;
using DockerLint.Analysis.DeclaredRules;
using DockerLint.Analyzers;
using DockerLint.Cli.CommandLine;
using DockerLint.Reporting;
using DockerLint.Semantics;
using DockerLint.Text;
using DockerLint.Workspaces;
using DockerLint.Workspaces.RulePackages;

namespace DockerLint.Cli.Verbs;

/// <summary><c>dockerlint explain ID [PATH]</c> and <c>dockerlint explain --select SELECTOR [PATH]</c>.</summary>
internal static class ExplainVerb
{
    private static readonly OptionDefinition Select = new("--select", "SELECTOR", "Try this selector in place of a rule");

    /// <summary>The verb.</summary>
    public static Verb Definition { get; } = new("explain", "ID [PATH]", "Tell all about one rule; of a declared one also what it selects in a file", [Select, .. AnalyzerOptions.All, .. ConfigurationOptions.Files], Run)
    {
        Notes = "Without a file the configuration of a Dockerfile and a compose.yaml in the working directory says which rules are declared.",
    };

    private static int Run(ParsedArguments arguments, HostEnvironment host)
    {
        var given = arguments.Get(Select);
        var operands = given is null ? arguments.Operands : ["", .. arguments.Operands];
        if (operands is not ([_] or [_, _]))
        {
            throw new UsageException("give the id of one rule, such as: dockerlint explain DL3007");
        }

        var path = operands.Count > 1 ? operands[1] : null;
        if (path is not null && !File.Exists(Path.Combine(host.WorkingDirectory, path)))
        {
            throw new UsageException($"there is no file '{path}'");
        }

        var packages = AnalyzerOptions.Read(arguments, host);
        var told = AnalyzerOptions.Tell(packages, host);
        var service = new LintService(BuiltInRules.All, packages);
        var request = ConfigurationOptions.Apply(DeclaredRuleList.RequestFor(path, host), arguments);
        if (given is not null)
        {
            return ReadSelector(given, host) is { } selector ? Show(selector, path, service, request, host, isNew: true) : ExitCode.Usage;
        }

        var id = operands[0];
        if (service.Catalog.Contains(id))
        {
            return path is null ? ShowOther(id, packages, host, told) : throw new UsageException($"only a declared rule tells what it selects; lint the file with: dockerlint --rule {id} {path}");
        }

        var declared = DeclaredRuleList.Find(service, request, host);
        if (declared.FirstOrDefault(candidate => candidate.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) is not { } rule || RuleDiscovery.FromDeclared([rule]) is not { } registration)
        {
            var known = service.Catalog.Ids.Concat(declared.Select(candidate => candidate.Id));
            throw new UsageException($"there is no rule '{id}'" + (NameSuggestion.Find(id, known) is { } meant ? $"; did you mean '{meant}'?" : "; 'dockerlint rules' lists them"));
        }

        RuleListReporter.WriteDocumentation(host.Output, RuleList.Read(registration).First());
        return RuleSelector.Parse(rule.Selector, out _) is { } own ? Show(own, path, service, request, host, isNew: false) : ExitCode.Success;
    }

    private static int ShowOther(string id, RulePackageSet packages, HostEnvironment host, int told)
    {
        RuleListReporter.WriteDocumentation(host.Output, RuleList.Read(packages).First(entry => entry.Descriptor.Id.Equals(id, StringComparison.OrdinalIgnoreCase)));
        return told;
    }

    private static RuleSelector? ReadSelector(string text, HostEnvironment host)
    {
        var selector = RuleSelector.Parse(text, out var problems);
        foreach (var problem in problems)
        {
            host.Error.WriteLine($"dockerlint: {Select.Name}, column {problem.Span.Start + 1}: {problem.Message}");
        }

        if (selector is null)
        {
            var excerpt = problems.Count == 0 ? default : problems[0].Span;
            host.Error.WriteLine("  " + new string(text.Select(c => char.IsControl(c) ? ' ' : c).ToArray()));
            host.Error.WriteLine("  " + new string(' ', excerpt.Start) + "^" + new string('~', Math.Max(0, excerpt.Length - 1)));
        }

        return selector;
    }

    // Of a rule that is told about in full the words of its selector stand there already.
    private static int Show(RuleSelector selector, string? path, LintService service, LintRequest request, HostEnvironment host, bool isNew)
    {
        if (isNew)
        {
            host.Output.WriteLine(selector.Describe() + ".");
        }

        if (path is null)
        {
            return ExitCode.Success;
        }

        if (service.ExplainSelector(request, new LintInput(path), selector) is not { } answers)
        {
            host.Error.WriteLine($"dockerlint: '{path}' cannot be read");
            return ExitCode.UnreadableInput;
        }

        host.Output.WriteLine();
        host.Output.WriteLine($"{path}: {answers.Count(answer => answer.IsSelected == true)} of {answers.Count} selected");
        foreach (var answer in answers)
        {
            var start = answer.Location.LineSpan.Start;
            var word = answer.IsSelected switch { true => "selected", false => "not selected", _ => "not known" };
            host.Output.WriteLine($"  {path}({start.Line + 1},{start.Character + 1}): {word}" + (answer.Reason.Length == 0 ? string.Empty : $" ({answer.Reason})"));
        }

        return ExitCode.Success;
    }
}
