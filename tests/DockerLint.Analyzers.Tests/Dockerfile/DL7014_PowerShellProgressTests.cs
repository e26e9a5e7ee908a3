using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL7014_PowerShellProgressTests
{
    [Theory]
    [InlineData("FROM example/x:1\nSHELL [\"pwsh\", \"-Command\"]\nRUN $r = [|iwr|] https://example.com")]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN powershell -Command [|invoke-webrequest|] https://example.com/a -OutFile a")]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN [\"powershell\", \"-Command\", \"[|Invoke-WebRequest https://example.com/a -OutFile a|]\"]")]
    public void Speaks(string markup) => RuleTest.Verify<PowerShellProgressAnalyzer>(markup);

    [Theory]
    [InlineData("FROM example/x:1\nSHELL [\"pwsh\", \"-Command\", \"$ProgressPreference = 'SilentlyContinue';\"]\nRUN Invoke-WebRequest https://example.com")]
    [InlineData("FROM example/x:1\nSHELL [\"pwsh\", \"-Command\"]\nRUN $progressPreference = 'silentlyContinue'; iwr https://example.com")]
    [InlineData("FROM alpine:3.22\nRUN echo Invoke-WebRequest")]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN curl.exe -o a https://example.com/a")]
    [InlineData("FROM example/x:1\nSHELL [\"pwsh\", \"-Command\"]\nRUN Invoke-RestMethod https://example.com")]
    public void IsSilent(string text) => RuleTest.VerifySilent<PowerShellProgressAnalyzer>(text);
}
