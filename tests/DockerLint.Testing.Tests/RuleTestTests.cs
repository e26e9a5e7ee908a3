using DockerLint.Testing.Faulty;
using DockerLint.Testing.Samples;

namespace DockerLint.Testing;

public sealed class RuleTestTests
{
    [Fact]
    public void A_sound_rule_passes()
    {
        RuleTest.Verify<SampleAnalyzer>("FROM a AS [|Build|]\nRUN x\nFROM b AS {|DL9902:b|}\nFROM c AS c1\n");
        RuleTest.Verify<SampleAnalyzer>("# syntax=docker/dockerfile:1\nFROM a AS {|DL9901:B|}", new RuleTestOptions { Messages = ["'B' is no good name"] });
        RuleTest.VerifySilent<SampleAnalyzer>("FROM a AS Build", new RuleTestOptions { Options = new Dictionary<string, string> { ["allowed"] = "Build, Run" } });
        RuleTest.VerifySilent<SampleAnalyzer>("FROM a AS Build", new RuleTestOptions { Mode = Configuration.AnalysisMode.Default });
        RuleTest.VerifyFix<SampleAnalyzer>("FROM a AS [|Build|]\nFROM b AS [|Run|]", "FROM a AS build\nFROM b AS run");
        RuleTest.VerifyDocumentation<SampleAnalyzer>();
    }

    [Fact]
    public void A_sound_rule_for_Compose_files_passes()
    {
        RuleTest.Verify<ComposeSampleAnalyzer>("services:\n  [|WEB|]:\n    image: x # comment\n", Syntax.SourceLanguage.Compose);
        RuleTest.VerifySilent<ComposeSampleAnalyzer>("FROM WEB: x", Syntax.SourceLanguage.Dockerfile);
        RuleTest.VerifyDocumentation<ComposeSampleAnalyzer>();
    }

    [Theory]
    [InlineData("FROM a AS Build")]
    [InlineData("FROM a AS [|Build")]
    [InlineData("FROM a AS B[|uild|]")]
    [InlineData("FROM a AS {|DL9902:Build|}")]
    [InlineData("FROM [|a|] AS [|Build|]")]
    public void Wrong_marks_fail(string markup) => Fails(() => RuleTest.Verify<SampleAnalyzer>(markup));

    [Fact]
    public void A_failure_shows_the_source_with_what_was_reported()
    {
        var message = Fails(() => RuleTest.Verify<SampleAnalyzer>("FROM a AS Build\nFROM b AS b"));

        message.Should().Contain("FROM a AS {|DL9901:Build|}\nFROM b AS {|DL9902:b|}").And.Contain("Dockerfile(1,11,1,16): Warning DL9901: 'Build' is no good name");
    }

    [Fact]
    public void Other_messages_and_severities_than_expected_fail()
    {
        Fails(() => RuleTest.Verify<SampleAnalyzer>("FROM a AS [|Build|]", new RuleTestOptions { Messages = ["'build' is no good name"] }));
        Fails(() => RuleTest.Verify<SampleAnalyzer>("FROM a AS [|Build|]", new RuleTestOptions { ExpectedSeverity = Diagnostics.DiagnosticSeverity.Error }));
    }

    [Fact]
    public void Another_text_than_the_fix_gives_fails() => Fails(() => RuleTest.VerifyFix<SampleAnalyzer>("FROM a AS Build", "FROM a AS BUILD"));

    [Fact]
    public void A_finding_where_silence_is_expected_fails() => Fails(() => RuleTest.VerifySilent<SampleAnalyzer>("FROM a AS Build"));

    [Fact]
    public void Findings_that_change_with_the_line_breaks_fail() =>
        Fails(() => RuleTest.Verify<DislikesCarriageReturnsAnalyzer>("[|FROM|] a\n")).Should().Contain("CR LF");

    [Fact]
    public void Findings_that_do_not_move_behind_a_byte_order_mark_fail() =>
        Fails(() => RuleTest.Verify<ForgetsTheByteOrderMarkAnalyzer>("[|FROM|] a")).Should().Contain("byte order mark");

    [Fact]
    public void A_rule_that_throws_on_half_a_file_fails() =>
        Fails(() => RuleTest.Verify<ThrowsOnPrefixAnalyzer>("[|FROM|] alpine AS y")).Should().Contain("IndexOutOfRangeException").And.Contain(nameof(ThrowsOnPrefixAnalyzer));

    [Fact]
    public void A_fix_that_leaves_its_finding_fails() =>
        Fails(() => RuleTest.Verify<FixThatChangesNothingAnalyzer>("[|FROM|] a")).Should().Contain("does not remove its finding");

    [Fact]
    public void A_fix_that_brings_a_syntax_error_fails() =>
        Fails(() => RuleTest.Verify<FixThatBreaksAnalyzer>("[|FROM|] a")).Should().Contain("syntax error");

    [Fact]
    public void A_fix_provider_that_throws_fails() =>
        Fails(() => RuleTest.Verify<FixThatThrowsAnalyzer>("[|FROM|] a")).Should().Contain("oops");

    [Fact]
    public void A_fix_that_is_less_safe_than_its_provider_says_fails() =>
        Fails(() => RuleTest.Verify<FixLessSafeThanSaidAnalyzer>("[|FROM|] a")).Should().Contain("less safe");

    [Fact]
    public void A_good_example_that_is_reported_fails() =>
        Fails(() => RuleTest.VerifyDocumentation<PlainAnalyzer>()).Should().Contain("'good' block of DL9910");

    [Fact]
    public void A_law_can_be_left_out() =>
        RuleTest.Verify<DislikesCarriageReturnsAnalyzer>("[|FROM|] a\n", new RuleTestOptions { Laws = RuleTestLaws.All & ~RuleTestLaws.LineBreaks });

    [Fact]
    public void A_build_context_answers_from_names()
    {
        var context = new TestBuildContext("src/app/a.cs", "Dockerfile", "empty/") { Ignored = ["src/app"] };

        context.GetEntries("").Select(entry => entry.Path).Should().Equal("Dockerfile", "empty", "src");
        context.GetEntries("src").Should().ContainSingle().Which.IsFolder.Should().BeTrue();
        context.Find("src/app/a.cs")?.IsFolder.Should().BeFalse();
        context.Find("src/b.cs").Should().BeNull();
        context.IsIgnored("src/app/a.cs").Should().BeTrue();
        context.IsIgnored("src/application").Should().BeFalse();
    }

    private static string Fails(Action test) => test.Should().Throw<RuleTestException>().Which.Message;
}
