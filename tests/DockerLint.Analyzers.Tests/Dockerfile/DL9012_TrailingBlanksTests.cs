using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL9012_TrailingBlanksTests
{
    [Theory]
    [InlineData("FROM a:1[| |]\nRUN x[|\t |]\n")]
    [InlineData("# c[|  |]\nFROM a:1\n")]
    [InlineData("FROM a:1\n[|  |]\nRUN x\n")]
    [InlineData("FROM a:1\nRUN x \\\n  # c[| |]\n  y\n")]
    [InlineData("FROM a:{|DL9013:1|}")]
    [InlineData("FROM a:1\nRUN <<E\nx\n{|DL9013:E|}")]
    [InlineData("FROM a:1\n# {|DL9013:c|}")]
    public void Speaks_about_what_stands_or_lacks_at_the_end(string markup) => RuleTest.Verify<TrailingBlanksAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nRUN x\n")]
    [InlineData("FROM a:1\nRUN <<E\nx  \n\t\nE\n")]
    [InlineData("FROM a:1\nCOPY <<E /a\nx  \nE\n")]
    [InlineData("FROM a:1\nRUN x \\  \n  y\n")]
    [InlineData("FROM a:1\nRUN x \\\n  \n  y\n")]
    [InlineData("FROM a:1\nCOPY <<E /a\nx")]
    [InlineData("")]
    [InlineData("//syntax=docker/other\ntarget {  \n}")]
    public void Is_silent_about_text_and_continuations(string text) => RuleTest.VerifySilent<TrailingBlanksAnalyzer>(text);

    [Theory]
    [InlineData("FROM a:1  \n\t\nRUN x ", "FROM a:1\n\nRUN x\n")]
    [InlineData("FROM a:1\r\nRUN x", "FROM a:1\r\nRUN x\r\n")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<TrailingBlanksAnalyzer>(before, after);

    [Theory]
    [InlineData("FROM a:1{|DL9013:\n|}", "FROM a:1")]
    [InlineData("FROM a:1", "FROM a:1")]
    public void The_end_can_be_chosen(string before, string after) =>
        RuleTest.VerifyFix<TrailingBlanksAnalyzer>(before, after, new RuleTestOptions { Options = new Dictionary<string, string> { ["final"] = "never" } });
}
