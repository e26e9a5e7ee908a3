using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1005_KeyValueSyntaxTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nENV A=b [|c|]")]
    [InlineData("FROM alpine:3.22\nLABEL a=b [|c|]")]
    [InlineData("FROM alpine:3.22\nENV {|DL1032:A|}")]
    [InlineData("FROM alpine:3.22\nLABEL {|DL1032:a|}")]
    [InlineData("FROM alpine:3.22\nENV {|DL1031:=x|}")]
    [InlineData("FROM alpine:3.22\nARG {|DL1031:=x|}")]
    [InlineData("FROM alpine:3.22\nLABEL a=b {|DL1031:=c|}")]
    [InlineData("FROM alpine:3.22\nONBUILD ENV A=b [|c|]")]
    public void Speaks(string markup) => RuleTest.Verify<KeyValueSyntaxAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nENV A=b")]
    [InlineData("FROM alpine:3.22\nENV A b c")]
    [InlineData("FROM alpine:3.22\nENV A=\"b c\"")]
    [InlineData("FROM alpine:3.22\nENV A=b\\ c")]
    [InlineData("FROM alpine:3.22\nARG A")]
    [InlineData("FROM alpine:3.22\nARG A B=c")]
    [InlineData("FROM alpine:3.22\nLABEL a='b c' d=e")]
    [InlineData("FROM alpine:3.22\nENV A=")]
    public void IsSilent(string text) => RuleTest.VerifySilent<KeyValueSyntaxAnalyzer>(text);
}
