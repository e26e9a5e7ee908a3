using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6042_WorkdirBlankTests
{
    [Theory]
    [InlineData("FROM a:1\nWORKDIR [|/a b|]")]
    [InlineData("FROM a:1\nWORKDIR [|/a/\"b c\" d|]")]
    [InlineData("FROM a:1\nWORKDIR [|$A b|]")]
    [InlineData("FROM a:1\nWORKDIR /a {|DL6043:# here|}")]
    [InlineData("FROM a:1\nWORKDIR /a b {|DL6043:# here it is|}")]
    public void Speaks_about_bare_blanks(string markup) => RuleTest.Verify<WorkdirBlankAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nWORKDIR /a")]
    [InlineData("FROM a:1\nWORKDIR \"/a b\"")]
    [InlineData("FROM a:1\nWORKDIR '/a b'")]
    [InlineData("FROM a:1\nWORKDIR /a\\ b")]
    [InlineData("FROM a:1\nWORKDIR ${A:-/b c}")]
    [InlineData("FROM a:1\nWORKDIR /a#b")]
    [InlineData("FROM a:1\nWORKDIR /a   ")]
    [InlineData("FROM a:1\nWORKDIR")]
    public void Is_silent_about_one_word(string text) => RuleTest.VerifySilent<WorkdirBlankAnalyzer>(text);

    [Theory]
    [InlineData("FROM a:1\nWORKDIR /a $B\n", "FROM a:1\nWORKDIR \"/a $B\"\n")]
    [InlineData("FROM a:1\nWORKDIR /a \"b\"\n", "FROM a:1\nWORKDIR /a \"b\"\n")]
    public void Quotes_what_has_no_quotes(string before, string after) => RuleTest.VerifyFix<WorkdirBlankAnalyzer>(before, after);
}
