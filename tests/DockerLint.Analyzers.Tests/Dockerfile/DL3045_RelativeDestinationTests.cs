using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3045_RelativeDestinationTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nCOPY a [|b|]")]
    [InlineData("FROM alpine:3.22\nCOPY . [|.|]")]
    [InlineData("FROM alpine:3.22\nADD a.tgz [|\"b/\"|]")]
    [InlineData("COPY a [|b|]")]
    [InlineData("FROM alpine:3.22\nCOPY [\"a\", [|\"b\"|]]")]
    [InlineData("FROM alpine:3.22\nONBUILD COPY a [|b|]")]
    public void Speaks(string markup) => RuleTest.Verify<RelativeDestinationAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nCOPY a /b")]
    [InlineData("FROM alpine:3.22\nWORKDIR /x\nCOPY a b")]
    [InlineData("FROM a:1 AS b\nWORKDIR /x\nFROM b\nCOPY c d")]
    [InlineData("FROM alpine:3.22\nCOPY a $B")]
    [InlineData("FROM alpine:3.22\nCOPY a \"$B\"")]
    [InlineData("FROM alpine:3.22\nCOPY a c:\\\\x\\\\y")]
    [InlineData("FROM alpine:3.22\nONBUILD WORKDIR /x\nONBUILD COPY a b")]
    [InlineData("FROM alpine:3.22\nONBUILD COPY a b\nWORKDIR /x")]
    [InlineData("FROM alpine:3.22\nCOPY a \"/b\"")]
    [InlineData("FROM alpine:3.22\nCOPY a")]
    [InlineData("FROM a:1\nARG D\nCOPY a $D/b")]
    public void IsSilent(string text) => RuleTest.VerifySilent<RelativeDestinationAnalyzer>(text);
}
