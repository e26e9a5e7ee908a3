using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3044_SelfReferringEnvTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nENV A=b C=[|$A|]")]
    [InlineData("FROM alpine:3.22\nENV A=b C=\"[|${A}|]/x\"")]
    [InlineData("FROM alpine:3.22\nENV PATH=/a:[|${PATH}|] PATH=/b:[|${PATH}|]")]
    [InlineData("FROM alpine:3.22\nENV C=[|$A|] A=b")]
    [InlineData("FROM alpine:3.22\nENV A=b C=[|$A|]/$D")]
    [InlineData("ENV A=b C=[|$A|]")]
    public void Speaks(string markup) => RuleTest.Verify<SelfReferringEnvAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nENV A=b\nENV C=$A")]
    [InlineData("FROM alpine:3.22\nENV A=x\nENV A=b C=$A")]
    [InlineData("FROM alpine:3.22\nARG A\nENV A=b C=$A")]
    [InlineData("FROM alpine:3.22\nENV PATH=/a:$PATH")]
    [InlineData("FROM alpine:3.22\nENV A=b C=$AB")]
    [InlineData("FROM alpine:3.22\nENV A=b C='$A'")]
    [InlineData("FROM alpine:3.22\nENV A=b C=\\$A")]
    [InlineData("FROM alpine:3.22\nENV A $A")]
    [InlineData("FROM a:1 AS x\nENV A=1\nFROM x\nENV A=2 B=$A")]
    [InlineData("FROM alpine:3.22\nENV LD=/x${LD:+:$LD} B=c")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SelfReferringEnvAnalyzer>(text);

    [Theory]
    [InlineData("FROM alpine:3.22\nENV A=b C=$A D=$C", "FROM alpine:3.22\nENV A=b\nENV C=$A\nENV D=$C")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<SelfReferringEnvAnalyzer>(before, after);
}
