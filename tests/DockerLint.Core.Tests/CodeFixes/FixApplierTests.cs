using DockerLint.Analysis;
using DockerLint.Analysis.Fakes;
using DockerLint.Diagnostics;
using DockerLint.Text;
using FluentAssertions;
using Xunit;

namespace DockerLint.CodeFixes;

public sealed class FixApplierTests
{
    private static readonly DiagnosticDescriptor First = FakeRules.Descriptor("DL9001");
    private static readonly DiagnosticDescriptor Second = FakeRules.Descriptor("DL9002");

    [Fact]
    public void All_findings_of_a_file_are_mended()
    {
        var result = Fix("bad x bad\nbad", FakeRules.Forbid(First, "bad", fixes: FakeRules.Replace("DL9001", "good")));

        result.Tree.Text.ToString().Should().Be("good x good\ngood");
        result.Applied.Should().HaveCount(3);
        result.Converged.Should().BeTrue();
    }

    [Fact]
    public void What_a_fix_brings_up_is_mended_in_the_next_round()
    {
        var result = Fix(
            "bad",
            FakeRules.Forbid(First, "bad", fixes: FakeRules.Replace("DL9001", "poor")),
            FakeRules.Forbid(Second, "poor", fixes: FakeRules.Replace("DL9002", "good")));

        result.Tree.Text.ToString().Should().Be("good");
        result.Applied.Select(item => item.Diagnostic.Id).Should().Equal("DL9001", "DL9002");
    }

    [Fact]
    public void Of_overlapping_fixes_the_first_is_taken_in_this_round()
    {
        var whole = new FakeRules.LambdaFixProvider("DL9001", FixSafety.Safe, context => context.RegisterFix("Clear the line", FixSafety.Safe, new TextChange(new TextSpan(0, context.Tree.Text.Length), "good")));

        var result = Fix("bad bad", FakeRules.Forbid(First, "bad", fixes: whole), FakeRules.Forbid(Second, "bad", fixes: FakeRules.Replace("DL9002", "fine")));

        result.Tree.Text.ToString().Should().Be("good");
        result.Applied.Should().ContainSingle();
    }

    [Fact]
    public void Fixes_that_undo_each_other_end_after_ten_rounds()
    {
        var result = Fix(
            "bad",
            FakeRules.Forbid(First, "bad", fixes: FakeRules.Replace("DL9001", "poor")),
            FakeRules.Forbid(Second, "poor", fixes: FakeRules.Replace("DL9002", "bad")));

        result.Converged.Should().BeFalse();
        result.Applied.Should().HaveCount(FixApplier.MaximumRounds);
    }

    [Fact]
    public void A_fix_that_breaks_the_file_is_left_out_and_the_others_are_taken()
    {
        var result = Fix(
            "bad poor",
            FakeRules.Forbid(First, "bad", fixes: FakeRules.Replace("DL9001", "broken")),
            FakeRules.Forbid(Second, "poor", fixes: FakeRules.Replace("DL9002", "good")));

        result.Tree.Text.ToString().Should().Be("bad good");
        result.Applied.Select(item => item.Diagnostic.Id).Should().Equal("DL9002");
    }

    [Fact]
    public void An_unsafe_fix_needs_permission()
    {
        var rule = FakeRules.Forbid(First, "bad", fixes: FakeRules.Replace("DL9001", "good", FixSafety.Unsafe));

        Fix("bad", rule).Tree.Text.ToString().Should().Be("bad");
        Fix("bad", FixSafety.Unsafe, rule).Tree.Text.ToString().Should().Be("good");
    }

    [Fact]
    public void Edits_of_other_files_are_handed_out_once()
    {
        var provider = new FakeRules.LambdaFixProvider("DL9001", FixSafety.Safe, context => context.RegisterFix(
            new CodeFix("Add a file", FixSafety.Safe, [new FileEdit(new TextChange(default, "text"), ".dockerignore", Create: true)])));

        var result = Fix("bad bad", FakeRules.Forbid(First, "bad", fixes: provider));

        result.OtherFiles.Should().ContainSingle().Which.Path.Should().Be(".dockerignore");
        result.Tree.Text.ToString().Should().Be("bad bad");
        result.Converged.Should().BeTrue();
    }

    [Fact]
    public void A_suppressed_finding_is_not_mended()
    {
        const string Text = "# dockerlint disable-next DL9001 -- why\nbad";

        Fix(Text, FakeRules.Forbid(First, "bad", fixes: FakeRules.Replace("DL9001", "good"))).Tree.Text.ToString().Should().Be(Text);
    }

    [Fact]
    public void Edits_of_an_inner_text_are_made_in_the_file_and_none_crosses_a_seam()
    {
        var outer = SourceText.From("'bad ba\\\nd'");
        var map = new MappedTextBuilder(1);
        map.Append(outer, TextSpan.FromBounds(1, 7));
        map.Append(outer, TextSpan.FromBounds(9, 10));
        var inner = map.ToMappedText();
        var tree = FakeSyntaxTree.Parse(SourceText.From(inner.Text), new Syntax.TextOrigin(inner, outer));
        RuleRegistration[] rules = [FakeRules.Forbid(First, "bad", fixes: FakeRules.Replace("DL9001", "good"))];

        var found = new AnalysisDriver(rules).Analyze(tree, AnalysisInput.Default).Diagnostics;
        var fixes = found.Select(diagnostic => new FixEngine(rules).GetFixes(diagnostic)).ToArray();

        fixes[0].Should().ContainSingle().Which.Edits.Should().Equal(new FileEdit(new TextChange(TextSpan.FromBounds(1, 4), "good")));
        fixes[1].Should().BeEmpty();
    }

    [Fact]
    public void A_provider_that_throws_offers_nothing()
    {
        var provider = new FakeRules.LambdaFixProvider("DL9001", FixSafety.Safe, _ => throw new InvalidOperationException());

        Fix("bad", FakeRules.Forbid(First, "bad", fixes: provider)).Applied.Should().BeEmpty();
    }

    private static FixResult Fix(string text, params RuleRegistration[] rules) => Fix(text, FixSafety.Safe, rules);

    private static FixResult Fix(string text, FixSafety safety, params RuleRegistration[] rules) =>
        new FixApplier(new AnalysisDriver(rules), new FixEngine(rules)).Apply(FakeSyntaxTree.Parse(text), source => FakeSyntaxTree.Parse(source), AnalysisInput.Default, safety);
}
