using DockerLint.Analysis.Fakes;
using DockerLint.Compose;
using DockerLint.Configuration;
using DockerLint.Diagnostics;
using DockerLint.Dockerfile;
using DockerLint.Syntax;
using DockerLint.Text;
using FluentAssertions;
using Xunit;

namespace DockerLint.Analysis.Suppressions;

public sealed class SuppressionTests
{
    private static readonly RuleRegistration[] Rules =
    [
        FakeRules.Forbid(FakeRules.Descriptor("DL3001", aliases: ["hadolint/DL3001", "buildkit/BadWord", "dclint/no-bad", "kics/privileged_containers_enabled"]), "bad"),
        FakeRules.Forbid(FakeRules.Descriptor("DL3002", aliases: ["hadolint/DL4444"]), "bad"),
    ];

    [Theory]
    [InlineData("# dockerlint disable-next DL3001 -- why\nbad\nbad", "2 DL3002,3 DL3001,3 DL3002")]
    [InlineData("# dockerlint disable-next DL3001,DL3002 -- why\nbad\nbad", "3 DL3001,3 DL3002")]
    [InlineData("# dockerlint disable-next dl3001 DL3002 -- why\nbad", "")]
    [InlineData("# dockerlint: disable-next DL3001, DL3002 \u2014 why\nbad", "")]
    [InlineData("#dockerlint disable-next DL3001,DL3002 -- why\n\n# another comment\n\nbad", "")]
    [InlineData("# dockerlint disable-next DL3001,DL3002 -- why\nx \\\n  bad \\\n  bad\nbad", "5 DL3001,5 DL3002")]
    [InlineData("x \\\n# dockerlint disable-next DL3001,DL3002 -- why\n  bad \\\n  bad", "4 DL3001,4 DL3002")]
    [InlineData("bad\n# dockerlint disable DL3001 -- why\nbad\n# dockerlint restore DL3001\nbad", "1 DL3001,1 DL3002,3 DL3002,5 DL3001,5 DL3002")]
    [InlineData("# dockerlint disable DL3001,DL3002 -- why\nbad\n# dockerlint restore DL3002\nbad", "4 DL3002")]
    [InlineData("bad\n# dockerlint disable-file DL3001, DL3002 -- why", "")]
    [InlineData("# dockerlint disable-next buildkit/badword,DL4444 -- by other names\nbad", "")]
    [InlineData("# hadolint ignore=DL3001,DL4444 # why\nbad", "")]
    [InlineData("# hadolint ignore = DL3001 , DL3002\nbad", "")]
    [InlineData("# hadolint global ignore=DL3001\nbad\nbad", "2 DL3002,3 DL3002")]
    [InlineData("#hadolint ignore=DL3001\nbad", "2 DL3002")]
    [InlineData("#\thadolint\tignore\t=\tDL3001\nbad", "2 DL3002")]
    [InlineData("# Hadolint Ignore=dl3001\nbad", "2 DL3002")]
    [InlineData("# hadolint ignore=DL3001\n# hadolint ignore=DL3002\nbad\nbad", "4 DL3001,4 DL3002")]
    [InlineData("# hadolint ignore=DL3001\n# why it is so\nbad", "3 DL3002")]
    [InlineData("# hadolint  global   ignore = DL3001 , DL3002 # why\nbad\nbad", "")]
    [InlineData("# check=skip=BadWord,Other;error=true\nbad", "2 DL3002")]
    [InlineData("# check=error=true;skip=all\nbad", "2 DL3002")]
    [InlineData("# check=skip=Other, BadWord\nbad", "2 DL3001,2 DL3002")]
    [InlineData("bad\n# dclint disable no-bad", "1 DL3002")]
    [InlineData("bad\n# dclint disable-file", "1 DL3002")]
    [InlineData("# dclint disable-line no-bad\nbad\nbad", "2 DL3002,3 DL3001,3 DL3002")]
    [InlineData("# kics-scan ignore\nbad", "2 DL3002")]
    [InlineData("# kics-scan ignore-line\nbad\nbad", "2 DL3002,3 DL3001,3 DL3002")]
    [InlineData("# kics-scan ignore-block\nbad\nbad", "2 DL3002,3 DL3001,3 DL3002")]
    [InlineData("# kics-scan disable=ae5b6871-7f45-42e0-bb4c-ab300c4d2026\nbad", "2 DL3002")]
    [InlineData("# kics-scan disable=4d9f44c6-2f4a-4317-9bb5-267adbea0232,AE5B6871-7F45-42E0-BB4C-AB300C4D2026\nbad", "2 DL3002")]
    [InlineData("# kics-scan disable=4d9f44c6-2f4a-4317-9bb5-267adbea0232\nbad", "2 DL3001,2 DL3002")]
    [InlineData("# kics-scan enable=4d9f44c6-2f4a-4317-9bb5-267adbea0232\nbad", "2 DL3002")]
    [InlineData("# kics-scan enable=ae5b6871-7f45-42e0-bb4c-ab300c4d2026\nbad", "2 DL3001,2 DL3002")]
    [InlineData("# kics-scan finds bad things\nbad", "2 DL3001,2 DL3002")]
    [InlineData("# hadolint shell=bash\nbad", "2 DL3001,2 DL3002")]
    [InlineData("# We use hadolint ignore=DL3001 elsewhere\nbad", "2 DL3001,2 DL3002")]
    public void A_comment_silences_what_it_names_where_it_reaches(string text, string expected) => Describe(Analyze(text)).Should().Be(expected);

    [Theory]
    [InlineData("# dockerlint disable-next DL9876 -- why\nx", "1,27,1,33 DL0004")]
    [InlineData("# dockerlint disable-next DL3001,nonsense -- why\nbad\n# dockerlint disable-next DL3002 -- why\nbad", "1,34,1,42 DL0004")]
    [InlineData("# dockerlint disable-next\nx", "1,1,1,26 DL0007")]
    [InlineData("# dockerlint disable\nx", "1,1,1,21 DL0007")]
    [InlineData("# dockerlint disabel-next DL3001\nx", "1,1,1,33 DL0007")]
    [InlineData("# dockerlint disable-next DL3001 since we like it\nbad", "1,1,1,50 DL0007")]
    [InlineData("# dockerlint is a linter\nx", "")]
    [InlineData("# hadolint ignore=DL9876\nx", "")]
    [InlineData("# check=skip=Nonsense\nx", "")]
    public void Own_comments_that_cannot_work_are_found_fault_with_and_those_of_other_tools_are_not(string text, string expected) =>
        Places(Analyze(text).Where(d => d.Descriptor.Category == DiagnosticCategory.Engine)).Should().Be(expected);

    [Fact]
    public void An_unused_comment_is_told_of_from_the_recommended_mode_on()
    {
        const string Text = "# dockerlint disable-next DL3001, DL3002 -- why\nx";

        Analyze(Text).Should().BeEmpty();
        Places(Analyze(Text, new AnalyzerConfiguration { Mode = AnalysisMode.Recommended })).Should().Be("1,27,1,33 DL0005,1,35,1,41 DL0005");
    }

    [Theory]
    [InlineData("# dockerlint disable-next DL3001 -- why\nbad")]
    [InlineData("# dockerlint disable DL3001 -- why\nbad\n# dockerlint restore DL3001")]
    [InlineData("# dockerlint disable-next DL3003 -- a rule of another mode\nx")]
    [InlineData("# hadolint ignore=DL3001\nx")]
    public void A_comment_that_did_something_or_might_have_is_not_called_unused(string text)
    {
        var silent = FakeRules.Forbid(FakeRules.Descriptor("DL3003", AnalysisMode.All), "bad");

        var found = Analyze(text, new AnalyzerConfiguration { Mode = AnalysisMode.Recommended }, [.. Rules, silent]);

        found.Where(d => d.Id == "DL0005").Should().BeEmpty();
    }

    [Fact]
    public void Of_two_comments_for_one_finding_the_outer_one_is_unused()
    {
        const string Text = "# dockerlint disable-file DL3001 -- why\n# dockerlint disable-next DL3001 -- why\nbad";

        Places(Analyze(Text, new AnalyzerConfiguration { Mode = AnalysisMode.Recommended }).Where(d => d.Id == "DL0005")).Should().Be("1,27,1,33 DL0005");
    }

    [Fact]
    public void A_comment_without_a_reason_is_told_of_in_the_mode_all()
    {
        const string Text = "# dockerlint disable-next DL3001,DL3002\nbad";

        Analyze(Text, new AnalyzerConfiguration { Mode = AnalysisMode.Recommended }).Should().BeEmpty();
        Places(Analyze(Text, new AnalyzerConfiguration { Mode = AnalysisMode.All })).Should().Be("1,1,1,40 DL0006");
    }

    [Fact]
    public void Suppressed_findings_are_kept_apart_and_come_back_when_comments_are_ignored()
    {
        const string Text = "# dockerlint disable-next DL3001,DL3002 -- why\nbad";
        var driver = new AnalysisDriver(Rules);

        var result = driver.Analyze(FakeSyntaxTree.Parse(Text), AnalysisInput.Default);
        var all = driver.Analyze(FakeSyntaxTree.Parse(Text), new AnalysisInput { Configuration = new AnalyzerConfiguration { IgnoreSuppressions = true } });

        result.Diagnostics.Should().BeEmpty();
        Describe(result.Suppressed.Select(item => item.Diagnostic)).Should().Be("2 DL3001,2 DL3002");
        result.Suppressed.Should().OnlyContain(item => item.Justification == "why");
        Describe(all.Diagnostics).Should().Be("2 DL3001,2 DL3002");
    }

    [Theory]
    [InlineData("# check=skip=BadWord\nFROM a\nRUN bad\nRUN bad", "")]
    [InlineData("# syntax=docker/dockerfile:1\n# check=skip=BadWord;error=true\nFROM a\nRUN bad", "")]
    [InlineData("FROM a\n# check=skip=BadWord\nRUN bad\nRUN bad", "4")]
    [InlineData("FROM a\n# hadolint ignore=DL3001\nRUN <<EOF\nbad\nbad\nEOF\nRUN bad", "7")]
    [InlineData("FROM a\n# dockerlint disable-next DL3001 -- why\nONBUILD RUN x && \\\n # comment\n bad\nRUN bad", "6")]
    [InlineData("FROM a\nRUN x && \\\n# dockerlint disable-next DL3001 -- why\n bad && \\\n bad", "5")]
    [InlineData("# hadolint stage ignore=DL3001\nFROM a\nRUN bad\nRUN bad\nFROM b\nRUN bad", "6")]
    [InlineData("FROM a\nRUN bad # dockerlint disable-file DL3001 -- no comment of a Dockerfile", "2")]
    public void In_a_Dockerfile_a_comment_covers_the_whole_instruction_and_a_directive_the_file(string text, string expected)
    {
        var descriptor = FakeRules.Descriptor("DL3001", aliases: "buildkit/BadWord");
        var rule = FakeRules.Registration(descriptor, context => context.RegisterSyntaxTreeAction(SourceLanguage.Dockerfile, c =>
        {
            for (var i = text.IndexOf("bad", StringComparison.Ordinal); i >= 0; i = text.IndexOf("bad", i + 1, StringComparison.Ordinal))
            {
                c.Report(descriptor, new TextSpan(i, 3), "bad");
            }
        }));

        var found = new AnalysisDriver([rule]).Analyze(DockerfileSyntaxTree.ParseText(text), AnalysisInput.Default).Diagnostics;

        string.Join(",", found.Select(d => d.Location.LineSpan.Start.Line + 1)).Should().Be(expected);
    }

    [Theory]
    [InlineData("# dockerlint disable-next DL3001 -- why\nservices:\n  bad: {}\nother: bad", "4")]
    [InlineData("services:\n  # dockerlint disable-next DL3001 -- why\n  web:\n    image: bad\n  db:\n    image: bad", "6")]
    [InlineData("a:\n  # dockerlint disable-next DL3001 -- why\n  - bad\n  - bad", "4")]
    [InlineData("a: bad # dclint disable-line\nb: bad", "2")]
    [InlineData("# dclint disable-line no-bad\na: bad\nb: bad", "3")]
    [InlineData("# dclint disable no-bad\na: bad", "")]
    [InlineData("# dockerlint disable-next DL3001 -- why\nx: |\n  bad\n  bad\ny: bad", "5")]
    public void In_a_Compose_file_a_comment_covers_the_entry_or_item_that_begins_behind_it(string text, string expected)
    {
        var descriptor = FakeRules.Descriptor("DL3001", aliases: "dclint/no-bad");
        var rule = FakeRules.Registration(descriptor, context => context.RegisterSyntaxTreeAction(SourceLanguage.Compose, c =>
        {
            for (var i = text.IndexOf("bad", StringComparison.Ordinal); i >= 0; i = text.IndexOf("bad", i + 1, StringComparison.Ordinal))
            {
                if (text.LastIndexOf('#', i) <= text.LastIndexOf('\n', i))
                {
                    c.Report(descriptor, new TextSpan(i, 3), "bad");
                }
            }
        }));
        var compose = new RuleRegistration { Rules = rule.Rules, Languages = [SourceLanguage.Compose], CreateAnalyzer = rule.CreateAnalyzer };

        var found = new AnalysisDriver([compose]).Analyze(ComposeSyntaxTree.ParseText(text), AnalysisInput.Default).Diagnostics;

        string.Join(",", found.Select(d => d.Location.LineSpan.Start.Line + 1)).Should().Be(expected);
    }

    [Fact]
    public void The_list_of_engine_diagnostics_is_complete_and_ordered()
    {
        var fields = typeof(EngineDiagnostics).GetFields().Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>();

        EngineDiagnostics.All.Should().BeEquivalentTo(fields).And.BeInAscendingOrder(d => d.Id, StringComparer.Ordinal);
    }

    private static IReadOnlyList<Diagnostic> Analyze(string text, AnalyzerConfiguration? configuration = null, RuleRegistration[]? rules = null) =>
        new AnalysisDriver(rules ?? Rules).Analyze(FakeSyntaxTree.Parse(text), new AnalysisInput { Configuration = configuration ?? AnalyzerConfiguration.Default }).Diagnostics;

    private static string Describe(IEnumerable<Diagnostic> found) => string.Join(",", found.Select(d => $"{d.Location.LineSpan.Start.Line + 1} {d.Id}"));

    private static string Places(IEnumerable<Diagnostic> found) => string.Join(",", found.Select(d => $"{d.Location.LineSpan} {d.Id}"));
}
