using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6073_WindowsStopSignalTests
{
    [Theory]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2022\n[|STOPSIGNAL|] SIGTERM")]
    [InlineData("FROM mcr.microsoft.com/windows/nanoserver:ltsc2022 AS base\nFROM base\n[|STOPSIGNAL|] 9\nUSER x\n[|STOPSIGNAL|] SIGINT")]
    public void Speaks(string markup) => RuleTest.Verify<WindowsStopSignalAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL SIGTERM")]
    [InlineData("FROM example/windows-app:1\nSTOPSIGNAL SIGTERM")]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2022\nSTOPSIGNAL")]
    public void IsSilent(string text) => RuleTest.VerifySilent<WindowsStopSignalAnalyzer>(text);

    [Theory]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2022\nSTOPSIGNAL SIGTERM\nCMD [\"x\"]", "FROM mcr.microsoft.com/windows/servercore:ltsc2022\nCMD [\"x\"]")]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2022\nUSER a\nSTOPSIGNAL \\\n  SIGTERM", "FROM mcr.microsoft.com/windows/servercore:ltsc2022\nUSER a\n")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<WindowsStopSignalAnalyzer>(before, after);
}
