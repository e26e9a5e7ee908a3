using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL9019_BlankLinesTests
{
    [Theory]
    [InlineData("FROM a:1\n[|RUN|] x\n")]
    [InlineData("FROM a:1\n# c\n[|RUN|] x\n")]
    [InlineData("FROM a:1\n\nRUN x\n\n[|RUN|] y\n")]
    [InlineData("FROM a:1\n\nRUN <<E\nx\n\n\ny\nE\n[|COPY|] a b\n")]
    [InlineData("FROM a:1\n\nRUN x \\\n  y\n[|COPY|] a b\n")]
    [InlineData("FROM a:1\n\n{|DL9011:\n|}RUN x\n")]
    [InlineData("FROM a:1\n\n{|DL9011:  \n\t\n|}RUN x\n")]
    [InlineData("{|DL9011:\n|}FROM a:1\n")]
    [InlineData("FROM a:1\n{|DL9011:\n\n|}")]
    [InlineData("FROM a:1\n{|DL9011:\n  |}")]
    public void Speaks_about_lines_that_are_missing_or_too_many(string markup) => RuleTest.Verify<BlankLinesAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\n\nRUN x\nRUN y\n\nCOPY a b\n")]
    [InlineData("FROM a:1\n\n# c\nRUN x\n")]
    [InlineData("FROM a:1\n# c\n\nRUN x\n")]
    [InlineData("FROM a:1\n\nRUN x\n\n# c\nRUN y\n")]
    [InlineData("FROM a:1\n\nCOPY <<E /a\nx\n\n\n\ny\nE\n")]
    [InlineData("FROM a:1\n\nRUN x \\\n\n\n  y\n")]
    [InlineData("# syntax=docker/dockerfile:1\nFROM a:1\n")]
    [InlineData("FROM a:1")]
    [InlineData("\n\n\n")]
    public void Is_silent_about_groups_and_about_what_is_text(string text) => RuleTest.VerifySilent<BlankLinesAnalyzer>(text);

    [Theory]
    [InlineData("always", "FROM a:1\n[|RUN|] x\n[|RUN|] y\n")]
    [InlineData("never", "FROM a:1\nRUN x\n\n[|COPY|] a b\n")]
    [InlineData("never", "FROM a:1\nRUN x\n\n# c\nCOPY a b\n")]
    public void The_style_can_be_chosen(string style, string markup) =>
        RuleTest.Verify<BlankLinesAnalyzer>(markup, new RuleTestOptions { Options = new Dictionary<string, string> { ["style"] = style } });

    [Theory]
    [InlineData("\nFROM a:1\n# c\nRUN x\n\nRUN y\n\n\n\nCOPY a b\n\n", "FROM a:1\n\n# c\nRUN x\nRUN y\n\nCOPY a b\n")]
    [InlineData("FROM a:1\nRUN <<E\nx\nE\nCOPY a b\n", "FROM a:1\n\nRUN <<E\nx\nE\n\nCOPY a b\n")]
    [InlineData("\n# syntax=docker/dockerfile:1\nFROM a:1\n", "\n# syntax=docker/dockerfile:1\nFROM a:1\n")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<BlankLinesAnalyzer>(before, after);

    [Fact]
    public void As_many_as_the_option_says_may_follow_each_other() =>
        RuleTest.VerifySilent<BlankLinesAnalyzer>("FROM a:1\n\n\nRUN x\n", new RuleTestOptions { Options = new Dictionary<string, string> { ["max"] = "2" } });
}
