using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6070_UncatchableStopSignalTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL [|SIGKILL|]")]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL [|9|]")]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL [|stop|]")]
    [InlineData("FROM alpine:3.22\nARG S=KILL\nSTOPSIGNAL [|$S|]")]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL [|\"SIGSTOP\"|]")]
    public void Speaks(string markup) => RuleTest.Verify<UncatchableStopSignalAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL SIGTERM")]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL SIGINT")]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL 15")]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL SIGTSTP")]
    [InlineData("FROM alpine:3.22\nARG S\nSTOPSIGNAL $S")]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2022\nSTOPSIGNAL SIGKILL")]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UncatchableStopSignalAnalyzer>(text);

    [Fact]
    public void Mends() => RuleTest.VerifyFix<UncatchableStopSignalAnalyzer>("FROM alpine:3.22\nSTOPSIGNAL 9", "FROM alpine:3.22\nSTOPSIGNAL SIGTERM");
}
