using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1025_SignalTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL [|a|]")]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL SIGTERM {|DL1055:extra more|}")]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL [|0|]")]
    [InlineData("FROM alpine:3.22\nARG S=X\nSTOPSIGNAL [|$S|]")]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL [|SIGRTMIN+16|]")]
    public void Speaks(string markup) => RuleTest.Verify<SignalAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL SIGTERM")]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL term")]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL 9")]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL SIGRTMIN+3")]
    [InlineData("FROM alpine:3.22\nARG S\nSTOPSIGNAL $S")]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL $UNSET")]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL \"SIGQUIT\"")]
    [InlineData("FROM alpine:3.22\nONBUILD STOPSIGNAL x")]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SignalAnalyzer>(text);
}
