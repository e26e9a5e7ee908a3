using DockerLint.Analysis.Fakes;
using DockerLint.Configuration;
using DockerLint.Diagnostics;
using DockerLint.Dockerfile;
using DockerLint.Syntax;
using DockerLint.Text;
using FluentAssertions;
using Xunit;

namespace DockerLint.Analysis.Suppressions;

public sealed class CheckDirectiveTests
{
    private static readonly RuleRegistration[] Rules =
    [
        Forbid("DL9001", AnalysisMode.Default, "buildkit/FromAsCasing"),
        Forbid("DL9002", AnalysisMode.All, "buildkit/InvalidDefinitionDescription"),
        Forbid("DL9003", AnalysisMode.Default, "buildkit/StageNameCasing"),
        Forbid("DL9004", AnalysisMode.Default, "buildkit/DuplicateStageName"),
        Forbid("DL9005", AnalysisMode.Default, "hadolint/DL3000"),
    ];

    [Theory]
    [InlineData("# check=error=true\nFROM bad", "DL9001 Error,DL9003 Error,DL9004 Error,DL9005 Warning")]
    [InlineData("# check=skip=StageNameCasing;error=1\nFROM bad", "DL9001 Error,DL9004 Error,DL9005 Warning")]
    [InlineData("# check=error=false\nFROM bad", "DL9001 Warning,DL9003 Warning,DL9004 Warning,DL9005 Warning")]
    [InlineData("# check=error=true for all\nFROM bad", "DL9001 Error,DL9003 Error,DL9004 Error,DL9005 Warning")]
    [InlineData("# a comment\n# check=error=true\nFROM bad", "DL9001 Warning,DL9003 Warning,DL9004 Warning,DL9005 Warning")]
    public void Its_option_error_raises_the_findings_of_BuildKit(string text, string expected) =>
        Describe(Analyze(text)).Should().Be(expected);

    [Theory]
    [InlineData("# check=skip=all\nFROM bad", "DL9005")]
    [InlineData("# check=skip=all;experimental=InvalidDefinitionDescription\nFROM bad", "DL9002,DL9005")]
    [InlineData("# check=experimental=all;skip=all\nFROM bad", "DL9002,DL9005")]
    [InlineData("# check=experimental=CopyIgnoredFile\nFROM bad", "DL9001,DL9003,DL9004,DL9005")]
    public void An_experimental_check_speaks_when_it_is_asked_for_whatever_is_skipped(string text, string expected) =>
        Ids(Analyze(text)).Should().Be(expected);

    [Fact]
    public void What_is_configured_goes_before_what_the_directive_asks_for()
    {
        var configuration = new AnalyzerConfiguration
        {
            Severities = new Dictionary<string, RuleSeverity> { ["DL9001"] = RuleSeverity.Info, ["DL9002"] = RuleSeverity.None, ["DL9003"] = RuleSeverity.None },
        };

        Describe(Analyze("# check=error=true;experimental=all\nFROM bad", configuration)).Should().Be("DL9001 Info,DL9004 Error,DL9005 Warning");
    }

    [Fact]
    public void In_the_mode_none_it_wakes_nothing() =>
        Analyze("# check=experimental=all\nFROM bad", new AnalyzerConfiguration { Mode = AnalysisMode.None }).Should().BeEmpty();

    [Theory]
    [InlineData("# check=skip=all", "DL9004,DL9005")]
    [InlineData("# check=skip=DuplicateStageName", "DL9001,DL9003,DL9004,DL9005")]
    [InlineData("# check=skip=StageNameCasing,DuplicateStageName", "DL9001,DL9004,DL9005")]
    [InlineData("# dockerfile-utils: ignore", "DL9001,DL9003,DL9004,DL9005")]
    public void Above_an_instruction_it_does_not_reach_checks_of_the_whole_file(string comment, string expected) =>
        Ids(Analyze($"FROM a\n{comment}\nRUN bad")).Should().Be(expected);

    [Fact]
    public void A_comment_of_dockerfile_utils_silences_what_that_tool_could_report()
    {
        RuleRegistration[] rules = [Forbid("DL1002", AnalysisMode.Default, "dockerfile-utils/UNKNOWN_INSTRUCTION"), .. Rules.Skip(4)];

        Ids(Analyze("FROM a\n# dockerfile-utils: ignore\nRUN bad", rules: rules)).Should().Be("DL9005");
        Ids(Analyze("FROM a\n# dockerfile-utils ignores this\nRUN bad", rules: rules)).Should().Be("DL1002,DL9005");
    }

    private static RuleRegistration Forbid(string id, AnalysisMode mode, string alias)
    {
        var descriptor = FakeRules.Descriptor(id, mode, aliases: alias);
        return FakeRules.Registration(descriptor, context => context.RegisterSyntaxTreeAction(SourceLanguage.Dockerfile, tree =>
            tree.Report(descriptor, new TextSpan(tree.Tree.Text.ToString().IndexOf("bad", StringComparison.Ordinal), 3), "bad")));
    }

    private static IReadOnlyList<Diagnostic> Analyze(string text, AnalyzerConfiguration? configuration = null, RuleRegistration[]? rules = null) =>
        new AnalysisDriver(rules ?? Rules).Analyze(DockerfileSyntaxTree.ParseText(text), new AnalysisInput { Configuration = configuration ?? AnalyzerConfiguration.Default }).Diagnostics;

    private static string Describe(IEnumerable<Diagnostic> found) => string.Join(",", found.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity}"));

    private static string Ids(IEnumerable<Diagnostic> found) => string.Join(",", found.Select(diagnostic => diagnostic.Id));
}
