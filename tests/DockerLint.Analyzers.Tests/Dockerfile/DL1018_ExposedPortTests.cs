using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1018_ExposedPortTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nEXPOSE [|80000|]")]
    [InlineData("FROM alpine:3.22\nEXPOSE [|a|]")]
    [InlineData("FROM alpine:3.22\nEXPOSE 80 [|x|]")]
    [InlineData("FROM alpine:3.22\nEXPOSE 8080/{|DL1027:tcpx|}")]
    [InlineData("FROM alpine:3.22\nARG P=99999\nEXPOSE [|$P|]")]
    [InlineData("FROM alpine:3.22\nEXPOSE [|40000-80000|]/tcp")]
    [InlineData("FROM alpine:3.22\nEXPOSE [|20-10|]")]
    [InlineData("FROM alpine:3.22\nEXPOSE [|x:80:80|]/tcp")]
    [InlineData("FROM alpine:3.22\nEXPOSE [|8080::8089|]")]
    public void Speaks(string markup) => RuleTest.Verify<ExposedPortAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nEXPOSE 80")]
    [InlineData("FROM alpine:3.22\nEXPOSE 80/udp 443/TCP 90/sctp")]
    [InlineData("FROM alpine:3.22\nEXPOSE 40000-$P")]
    [InlineData("FROM alpine:3.22\nARG P\nEXPOSE $P")]
    [InlineData("FROM alpine:3.22\nEXPOSE 80-90")]
    [InlineData("FROM alpine:3.22\nEXPOSE 8080:80")]
    [InlineData("FROM alpine:3.22\nARG P=\"80 81\"\nEXPOSE $P")]
    [InlineData("FROM alpine:3.22\nENV P=80\nEXPOSE ${P}/tcp")]
    [InlineData("FROM alpine:3.22\nONBUILD EXPOSE x")]
    [InlineData("FROM alpine:3.22\nEXPOSE")]
    [InlineData("FROM alpine:3.22\nEXPOSE $UNSET")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ExposedPortAnalyzer>(text);
}
