using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6074_WindowsRunMountTests
{
    [Theory]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN [|--mount|]=type=cache,target=C:\\cache dotnet restore")]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN --mount=target=C:\\x [|--mount|]=type=ssh git fetch")]
    [InlineData("FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nRUN [|--mount|]=type=secret,id=t [\"cmd\", \"/C\", \"dir\"]")]
    public void Speaks(string markup) => RuleTest.Verify<WindowsRunMountAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12\nRUN --mount=type=cache,target=/c make")]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN dir")]
    [InlineData("FROM example/windows:1\nRUN --mount=type=ssh dir")]
    public void IsSilent(string text) => RuleTest.VerifySilent<WindowsRunMountAnalyzer>(text);
}
