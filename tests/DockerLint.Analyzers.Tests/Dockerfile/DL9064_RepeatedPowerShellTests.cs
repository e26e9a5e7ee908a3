using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL9064_RepeatedPowerShellTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nRUN [|pwsh|] -NoProfile -Command \"Write-Host hi\"\nENV A=1\nRUN pwsh -c Write-Host")]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN [|powershell|] Add-Content a b\nRUN dir\nRUN @powershell Add-Content a c")]
    public void Speaks(string markup) => RuleTest.Verify<RepeatedPowerShellAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nRUN pwsh -Command Write-Host hi")]
    [InlineData("FROM alpine:3.22\nSHELL [\"pwsh\", \"-Command\"]\nRUN pwsh -Command A\nRUN pwsh -Command B")]
    [InlineData("FROM alpine:3.22\nRUN [\"pwsh\", \"-Command\", \"A\"]\nRUN pwsh -Command B")]
    [InlineData("FROM alpine:3.22\nRUN pwsh -File a.ps1\nRUN pwsh -File b.ps1")]
    [InlineData("FROM alpine:3.22\nRUN pwsh -c A\nFROM alpine:3.22\nRUN pwsh -c B")]
    [InlineData("FROM alpine:3.22\nRUN pwsh\nRUN pwsh")]
    public void IsSilent(string text) => RuleTest.VerifySilent<RepeatedPowerShellAnalyzer>(text);
}
