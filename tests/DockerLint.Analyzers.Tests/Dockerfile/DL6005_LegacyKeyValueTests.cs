using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6005_LegacyKeyValueTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nENV [|a|] b")]
    [InlineData("FROM alpine:3.22\nLABEL [|a|] b c")]
    [InlineData("FROM alpine:3.22\nenv [|a|] b=c")]
    [InlineData("FROM alpine:3.22\nONBUILD ENV [|a|] b")]
    public void Speaks(string markup) => RuleTest.Verify<LegacyKeyValueAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nENV a=b")]
    [InlineData("FROM alpine:3.22\nLABEL a=b c=d")]
    [InlineData("FROM alpine:3.22\nENV a")]
    [InlineData("FROM alpine:3.22\nARG a b")]
    [InlineData("FROM alpine:3.22\nENV a=")]
    [InlineData("FROM alpine:3.22\nENV A =b")]
    public void IsSilent(string text) => RuleTest.VerifySilent<LegacyKeyValueAnalyzer>(text);

    [Theory]
    [InlineData("FROM alpine:3.22\nENV a b", "FROM alpine:3.22\nENV a=b")]
    [InlineData("FROM alpine:3.22\nLABEL a   b c", "FROM alpine:3.22\nLABEL a=\"b c\"")]
    [InlineData("FROM alpine:3.22\nENV a \"b c\"", "FROM alpine:3.22\nENV a=\"b c\"")]
    [InlineData("FROM alpine:3.22\nENV a b \"c\"", "FROM alpine:3.22\nENV a b \"c\"")]
    [InlineData("FROM alpine:3.22\nENV A =b", "FROM alpine:3.22\nENV A =b")]
    [InlineData("FROM alpine:3.22\nENV a $b c", "FROM alpine:3.22\nENV a=\"$b c\"")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<LegacyKeyValueAnalyzer>(before, after);
}
