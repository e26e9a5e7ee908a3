using DockerLint.CodeFixes;
using DockerLint.Syntax;

namespace DockerLint.Reporting.Tests;

public sealed class RuleListReporterTests
{
    private static readonly RuleListEntry[] Rules =
    [
        new(Sample.Rule(), [SourceLanguage.Dockerfile, SourceLanguage.Compose], FixSafety.Unsafe),
        new(Sample.Rule("DL9202"), [SourceLanguage.Compose], null),
    ];

    [Fact]
    public void The_contract_of_the_list_holds_to_the_letter() => Write(RuleListReporter.WriteJson).Should().Be(
        """
        {"version":1,"rules":[
        {"id":"DL9201","title":"A rule","category":"Correctness","severity":"warning","mode":"default","since":"1.0","aliases":["other/x"],"fix":"unsafe","languages":["dockerfile","compose"],"helpUri":"https://github.com/dockerlint/dockerlint/blob/main/analyzers/docs/rules/DL9201.md"}
        ,{"id":"DL9202","title":"A rule","category":"Correctness","severity":"warning","mode":"default","since":"1.0","aliases":["other/x"],"fix":"none","languages":["compose"],"helpUri":"https://github.com/dockerlint/dockerlint/blob/main/analyzers/docs/rules/DL9202.md"}]}

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void For_people_a_rule_is_one_line() =>
        Write(RuleListReporter.WriteText).Should().Be("DL9201  warning  default      fix  A rule\nDL9202  warning  default           A rule\n");

    [Fact]
    public void One_rule_is_told_with_its_options_and_documentation() => Write((writer, rules) => RuleListReporter.WriteDocumentation(writer, rules.First())).Should().Be(
        """
        DL9201: A rule

          Severity:   warning
          Category:   Correctness
          Mode:       default
          Languages:  dockerfile, compose
          Fix:        unsafe
          Since:      1.0
          Aliases:    other/x
          Page:       https://github.com/dockerlint/dockerlint/blob/main/analyzers/docs/rules/DL9201.md

        dockerlint.DL9201.size (default: 3)
          How much.

        # Why

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_rule_of_a_package_is_told_with_the_package_and_without_a_page_of_ours()
    {
        RuleListEntry[] rules = [new RuleListEntry(Sample.Rule("AC0001"), [SourceLanguage.Compose], null) { Origin = "Acme.Rules 1.2.0" }];

        Sample.Write(writer => RuleListReporter.WriteText(writer, rules)).Should().Be("AC0001  warning  default           A rule (Acme.Rules 1.2.0)\n");
        Sample.Write(writer => RuleListReporter.WriteJson(writer, rules)).Should().Contain("\"languages\":[\"compose\"],\"origin\":\"Acme.Rules 1.2.0\"}");
        Sample.Write(writer => RuleListReporter.WriteDocumentation(writer, rules[0])).Should().Contain("  Origin:     Acme.Rules 1.2.0\n").And.NotContain("Page:");
    }

    private static string Write(Action<TextWriter, IEnumerable<RuleListEntry>> write)
    {
        var writer = new StringWriter { NewLine = "\n" };
        write(writer, Rules);
        return writer.ToString();
    }
}
