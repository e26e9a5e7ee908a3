using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL9015_IndentationTests
{
    [Theory]
    [InlineData("FROM a:1\n[|\t|]RUN x\n[|\t|]COPY a b\n")]
    [InlineData("FROM a:1 AS b\nRUN x\n[|  |]RUN y\nFROM c:1\nRUN z\n")]
    [InlineData("FROM a:1 AS b\n  RUN x\n  RUN y\nFROM c:1\n[|RUN|] z\n")]
    [InlineData("[|  |]FROM a:1 AS b\n  RUN x\nFROM c:1\n  RUN z\n")]
    [InlineData("FROM a:1 AS b\n  RUN x\n[|    |]RUN y\nFROM c:1\n  RUN z\n")]
    [InlineData("[|  |]ARG A\nFROM a:1\nRUN z\n")]
    public void Speaks(string markup) => RuleTest.Verify<IndentationAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nRUN x \\\n      y\nCOPY a b\n")]
    [InlineData("ARG A\nFROM a:1 AS b\n  RUN x\n  RUN y\n\nFROM c:1\n  RUN z\n")]
    [InlineData("FROM a:1 AS b\n\tRUN <<-E\n\t\tx\n\tE\nFROM c:1\n\tRUN z\n")]
    [InlineData("FROM a:1\n  # c\nRUN x\n")]
    [InlineData("")]
    public void Is_silent_about_one_way_throughout(string text) => RuleTest.VerifySilent<IndentationAnalyzer>(text);

    [Theory]
    [InlineData("FROM a:1 AS b\n  RUN x\n  RUN y\nFROM c:1\nRUN <<E\nz\nE\n", "FROM a:1 AS b\n  RUN x\n  RUN y\nFROM c:1\n  RUN <<E\nz\nE\n")]
    [InlineData("  FROM a:1\n\tRUN x\n", "FROM a:1\nRUN x\n")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<IndentationAnalyzer>(before, after);

    [Theory]
    [InlineData("staged", "FROM a:1\n[|RUN|] x\n")]
    [InlineData("flat", "FROM a:1 AS b\n[|  |]RUN x\nFROM b\n[|  |]RUN x\n")]
    public void The_style_can_be_chosen(string style, string markup) =>
        RuleTest.Verify<IndentationAnalyzer>(markup, new RuleTestOptions { Options = new Dictionary<string, string> { ["style"] = style } });
}
