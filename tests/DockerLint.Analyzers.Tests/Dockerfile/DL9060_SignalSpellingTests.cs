using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL9060_SignalSpellingTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL [|\"SIGINT\"|]")]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL [|QUIT|]")]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL [|rtmin+3|]")]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL [|15|]")]
    public void Speaks(string markup) => RuleTest.Verify<SignalSpellingAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL SIGTERM")]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL SIGRTMIN+3")]
    [InlineData("FROM alpine:3.22\nARG S=15\nSTOPSIGNAL $S")]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL nothing")]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL 99")]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL POLL")]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2022\nSTOPSIGNAL 15")]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SignalSpellingAnalyzer>(text);

    [Theory]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL 37", "FROM alpine:3.22\nSTOPSIGNAL SIGRTMIN+3")]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL \"kill\"", "FROM alpine:3.22\nSTOPSIGNAL SIGKILL")]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL 63", "FROM alpine:3.22\nSTOPSIGNAL SIGRTMAX-1")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<SignalSpellingAnalyzer>(before, after);
}
