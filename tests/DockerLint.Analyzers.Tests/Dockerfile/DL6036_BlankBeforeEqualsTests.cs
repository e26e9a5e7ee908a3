using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6036_BlankBeforeEqualsTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nENV A [|=|]b")]
    [InlineData("FROM alpine:3.22\nLABEL a [|=|] b")]
    [InlineData("FROM alpine:3.22\nENV A \\\n  [|=|]b")]
    [InlineData("FROM alpine:3.22\nENV A [|=|]")]
    public void Speaks(string markup) => RuleTest.Verify<BlankBeforeEqualsAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nENV A=b")]
    [InlineData("FROM alpine:3.22\nENV A b=c")]
    [InlineData("FROM alpine:3.22\nENV A b")]
    [InlineData("FROM alpine:3.22\nARG A =b")]
    [InlineData("FROM alpine:3.22\nLABEL a= b=\"c\"")]
    [InlineData("FROM alpine:3.22\nENV A")]
    public void IsSilent(string text) => RuleTest.VerifySilent<BlankBeforeEqualsAnalyzer>(text);

    [Theory]
    [InlineData("FROM alpine:3.22\nENV A =b", "FROM alpine:3.22\nENV A=b")]
    [InlineData("FROM alpine:3.22\nLABEL a = \"b c\"", "FROM alpine:3.22\nLABEL a=\"b c\"")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<BlankBeforeEqualsAnalyzer>(before, after);
}
