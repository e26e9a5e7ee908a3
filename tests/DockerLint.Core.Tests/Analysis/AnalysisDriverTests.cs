using DockerLint.Analysis.Fakes;
using DockerLint.Configuration;
using DockerLint.Diagnostics;
using DockerLint.Dockerfile;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Syntax;
using DockerLint.Text;
using FluentAssertions;
using Xunit;

namespace DockerLint.Analysis;

public sealed class AnalysisDriverTests
{
    private static readonly DiagnosticDescriptor First = FakeRules.Descriptor("DL9001");
    private static readonly DiagnosticDescriptor Second = FakeRules.Descriptor("DL9002");

    [Fact]
    public void Findings_are_ordered_by_place_and_id_whatever_the_order_of_the_rules()
    {
        var rules = new[] { FakeRules.Forbid(Second, "bad"), FakeRules.Forbid(First, "bad"), FakeRules.Forbid(Second, "worse") };

        var text = Describe(Analyze("worse bad\nbad\n", rules));

        text.Should().Equal("1,1,1,6 DL9002 Bad word 'worse'", "1,7,1,10 DL9001 Bad word 'bad'", "1,7,1,10 DL9002 Bad word 'bad'", "2,1,2,4 DL9001 Bad word 'bad'", "2,1,2,4 DL9002 Bad word 'bad'");
    }

    [Fact]
    public void Exact_duplicates_are_reported_once_and_different_messages_at_one_place_both_stay()
    {
        var rule = FakeRules.Registration(First, context => context.RegisterSyntaxTreeAction(SourceLanguage.Dockerfile, c =>
        {
            c.Report(First, new TextSpan(0, 1), "a");
            c.Report(First, new TextSpan(0, 1), "b");
            c.Report(First, new TextSpan(0, 1), "a");
        }));

        Describe(Analyze("x", [rule])).Should().Equal("1,1,1,2 DL9001 Bad word 'a'", "1,1,1,2 DL9001 Bad word 'b'");
    }

    [Fact]
    public void A_node_action_is_called_for_its_exact_type_only()
    {
        var rule = FakeRules.Registration(
            First,
            context => context.RegisterSyntaxNodeAction<FakeSyntaxTree.NumberSyntax>(c => c.Report(First, c.Node, c.Node.ToString())),
            [typeof(FakeSyntaxTree.NumberSyntax)]);

        Describe(Analyze("word number1\nnumber2", [rule])).Should().Equal("1,6,1,13 DL9001 Bad word 'number1'", "2,1,2,8 DL9001 Bad word 'number2'");
    }

    [Theory]
    [InlineData("word", 0)]
    [InlineData("number", 1)]
    public void A_rule_is_constructed_only_when_a_node_of_its_types_occurs(string text, int expected)
    {
        var constructed = 0;
        var rule = FakeRules.Registration(
            First,
            context => context.RegisterSyntaxNodeAction<FakeSyntaxTree.NumberSyntax>(_ => { }),
            [typeof(FakeSyntaxTree.NumberSyntax)],
            () => constructed++);

        Analyze(text, [rule]);

        constructed.Should().Be(expected);
    }

    [Fact]
    public void Of_four_hundred_rules_only_those_that_speak_and_are_called_for_are_constructed()
    {
        var constructed = new List<int>();
        var rules = Enumerable.Range(0, 400).Select(i => FakeRules.Forbid(
            FakeRules.Descriptor($"DL{1000 + i}", i % 4 == 0 ? AnalysisMode.Default : AnalysisMode.All), "bad", () => constructed.Add(i))).ToArray();
        var driver = new AnalysisDriver(rules);
        constructed.Should().BeEmpty();

        driver.Analyze(FakeSyntaxTree.Parse("number"), AnalysisInput.Default).Diagnostics.Should().BeEmpty();
        driver.ConstructedAnalyzers.Should().Be(0);

        driver.Analyze(FakeSyntaxTree.Parse("bad"), AnalysisInput.Default).Diagnostics.Should().HaveCount(100);
        driver.Analyze(FakeSyntaxTree.Parse("bad bad"), AnalysisInput.Default).Diagnostics.Should().HaveCount(200);
        constructed.Should().HaveCount(100).And.OnlyContain(i => i % 4 == 0);
    }

    [Fact]
    public void A_rule_of_another_language_is_never_constructed()
    {
        var constructed = 0;
        var rule = FakeRules.Forbid(First, "bad", () => constructed++);
        var foreign = new RuleRegistration { Rules = rule.Rules, Languages = [SourceLanguage.Compose], CreateAnalyzer = rule.CreateAnalyzer };

        Analyze("bad", [foreign]).Should().BeEmpty();
        constructed.Should().Be(0);
    }

    [Fact]
    public void One_instance_serves_many_files_at_once()
    {
        var constructed = 0;
        var driver = new AnalysisDriver([FakeRules.Forbid(First, "bad", () => Interlocked.Increment(ref constructed))]);

        var counts = Enumerable.Range(0, 64).AsParallel().Select(i => driver.Analyze(FakeSyntaxTree.Parse(string.Join('\n', Enumerable.Repeat("bad", i))), AnalysisInput.Default).Diagnostics.Count).ToArray();

        counts.Order().Should().Equal(Enumerable.Range(0, 64));
        constructed.Should().Be(1);
    }

    [Fact]
    public void A_rule_that_throws_becomes_one_finding_and_the_others_go_on()
    {
        var faulty = FakeRules.Registration(
            First,
            context => context.RegisterSyntaxNodeAction<FakeSyntaxTree.WordSyntax>(c => throw new FormatException("secret " + c.Node)),
            [typeof(FakeSyntaxTree.WordSyntax)]);

        var found = Analyze("good bad\nbad", [faulty, FakeRules.Forbid(Second, "bad")]);

        Describe(found).Should().Equal(
            "1,1,1,5 DL0001 The rule LambdaAnalyzer failed with FormatException and is off for this file; please report it with the lines marked here",
            "1,6,1,9 DL9002 Bad word 'bad'",
            "2,1,2,4 DL9002 Bad word 'bad'");
        found[0].Properties["stackTrace"].Should().Contain(nameof(A_rule_that_throws_becomes_one_finding_and_the_others_go_on)).And.NotContain("secret");
    }

    [Fact]
    public void A_rule_that_cannot_be_made_is_told_of_in_each_file()
    {
        var driver = new AnalysisDriver([FakeRules.Forbid(First, "bad", () => throw new InvalidOperationException())]);

        for (var i = 0; i < 2; i++)
        {
            var found = driver.Analyze(FakeSyntaxTree.Parse("bad number"), AnalysisInput.Default).Diagnostics;
            found.Should().ContainSingle().Which.GetMessage().Should().StartWith("The rule DL9001 failed with InvalidOperationException");
        }
    }

    [Fact]
    public void Reporting_a_rule_of_somebody_else_or_a_place_outside_the_text_is_a_fault_of_the_rule()
    {
        var foreign = FakeRules.Registration(First, context => context.RegisterSyntaxTreeAction(SourceLanguage.Dockerfile, c => c.Report(Second, new TextSpan(0, 1), "x")));
        var outside = FakeRules.Registration(Second, context => context.RegisterSyntaxTreeAction(SourceLanguage.Dockerfile, c => c.Report(Second, new TextSpan(0, 9), "x")));

        Analyze("x", [foreign, outside]).Select(d => d.GetMessage()[..60]).Should().Equal(
            "The rule LambdaAnalyzer failed with ArgumentException and is", "The rule LambdaAnalyzer failed with ArgumentOutOfRangeExcept");
    }

    [Fact]
    public void Cancellation_is_passed_on_and_no_fault()
    {
        using var source = new CancellationTokenSource();
        var rule = FakeRules.Registration(First, context => context.RegisterSyntaxTreeAction(SourceLanguage.Dockerfile, c =>
        {
            source.Cancel();
            c.CancellationToken.ThrowIfCancellationRequested();
        }));

        var analyze = () => new AnalysisDriver([rule]).Analyze(FakeSyntaxTree.Parse("x"), AnalysisInput.Default, source.Token);

        analyze.Should().Throw<OperationCanceledException>();
    }

    [Theory]
    [InlineData(DiagnosticSeverity.Info, null, DiagnosticSeverity.Info)]
    [InlineData(DiagnosticSeverity.Error, null, DiagnosticSeverity.Warning)]
    [InlineData(DiagnosticSeverity.Info, RuleSeverity.Error, DiagnosticSeverity.Error)]
    [InlineData(null, RuleSeverity.Info, DiagnosticSeverity.Info)]
    public void A_report_may_lower_the_severity_but_not_raise_it_and_a_configured_one_stands(DiagnosticSeverity? atMost, RuleSeverity? configured, DiagnosticSeverity expected)
    {
        var rule = FakeRules.Registration(First, context => context.RegisterSyntaxTreeAction(
            SourceLanguage.Dockerfile, c => c.Report(First, new TextSpan(0, 1), new ReportDetails { AtMost = atMost }, "x")));
        var severities = new Dictionary<string, RuleSeverity>();
        if (configured is { } severity)
        {
            severities.Add("DL9001", severity);
        }

        Analyze("x", [rule], new AnalyzerConfiguration { Severities = severities }).Should().ContainSingle().Which.Severity.Should().Be(expected);
    }

    [Fact]
    public void A_finding_inside_an_inner_text_is_placed_in_the_outermost_file()
    {
        var outer = SourceText.From("xx 'ba\\\nd' yy");
        var map = new MappedTextBuilder(4);
        map.Append(outer, TextSpan.FromBounds(4, 6));
        map.Append(outer, TextSpan.FromBounds(8, 9));
        var inner = map.ToMappedText();
        var tree = FakeSyntaxTree.Parse(SourceText.From(inner.Text), new TextOrigin(inner, outer));

        var found = new AnalysisDriver([FakeRules.Forbid(First, "bad")]).Analyze(tree, AnalysisInput.Default).Diagnostics;

        found.Should().ContainSingle().Which.Location.Span.Should().Be(TextSpan.FromBounds(4, 9));
    }

    [Fact]
    public void Stages_come_in_the_order_of_the_file_with_the_instructions_before_the_first_one_as_a_stage_of_their_own()
    {
        var rule = FakeRules.Registration(First, context => context.RegisterStageAction(c => c.Report(First, c.Stage.From?.KeywordToken.Span ?? default, c.Stage.Index)));
        var tree = DockerfileSyntaxTree.ParseText("ARG A\nFROM a AS x\nFROM x\n");

        Describe(new AnalysisDriver([rule]).Analyze(tree, AnalysisInput.Default).Diagnostics).Should().Equal(
            "1,1,1,1 DL9001 Bad word '-1'", "2,1,2,5 DL9001 Bad word '0'", "3,1,3,5 DL9001 Bad word '1'");
    }

    [Fact]
    public void All_rules_of_a_file_share_one_model_made_from_the_inputs_of_the_build()
    {
        var models = new HashSet<object>();
        var rules = Enumerable.Range(0, 3).Select(_ => FakeRules.Registration(First, context => context.RegisterDockerfileAction(c =>
        {
            models.Add(c.DockerfileModel);
            c.Report(First, c.Tree.Root.Instructions[0], c.DockerfileModel.Inputs.Targets[0]);
        }))).ToArray();

        var input = new AnalysisInput { BuildInputs = new BuildInputs { Targets = ["final"] } };
        var found = new AnalysisDriver(rules).Analyze(DockerfileSyntaxTree.ParseText("FROM a"), input).Diagnostics;

        models.Should().ContainSingle();
        Describe(found).Should().Equal("1,1,1,7 DL9001 Bad word 'final'");
    }

    private static IReadOnlyList<Diagnostic> Analyze(string text, RuleRegistration[] rules, AnalyzerConfiguration? configuration = null) =>
        new AnalysisDriver(rules).Analyze(FakeSyntaxTree.Parse(text), new AnalysisInput { Configuration = configuration ?? AnalyzerConfiguration.Default }).Diagnostics;

    private static IEnumerable<string> Describe(IEnumerable<Diagnostic> found) => found.Select(d => $"{d.Location.LineSpan} {d.Id} {d.GetMessage()}");
}
