using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL5020_HiddenCharacterTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nRUN echo [|\u202e|]x")]
    [InlineData("FROM alpine:3.22\n# c [|\u202e|] d")]
    [InlineData("FROM alpine:3.22\nRUN a{|DL5021:\u00a0|}b")]
    [InlineData("FROM alpine:3.22\nENV A=b{|DL5021:\u200b|}")]
    public void Speaks(string markup) => RuleTest.Verify<HiddenCharacterAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nRUN echo \"ä א\"")]
    [InlineData("FROM alpine:3.22\n# no\u00a0break")]
    [InlineData("FROM alpine:3.22\nRUN x")]
    [InlineData("FROM alpine:3.22\nLABEL a=\"☃\"")]
    public void IsSilent(string text) => RuleTest.VerifySilent<HiddenCharacterAnalyzer>(text);

    [Theory]
    [InlineData("FROM alpine:3.22\nRUN a\u00a0b", "FROM alpine:3.22\nRUN a b")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<HiddenCharacterAnalyzer>(before, after);
}
