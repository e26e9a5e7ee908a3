using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6079_PowerShellErrorsTests
{
    [Theory]
    [InlineData("FROM example/x:1\nSHELL [\"pwsh\", \"-Command\"]\n[|RUN|] Install-Module A -Force; Install-Module B -Force")]
    [InlineData("# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2022\nSHELL [\"powershell.exe\", \"-Command\"]\n[|RUN|] New-Item a; `\n  New-Item b")]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2022\n[|RUN|] powershell -Command \"New-Item a; New-Item b\"")]
    public void Speaks(string markup) => RuleTest.Verify<PowerShellErrorsAnalyzer>(markup);

    [Theory]
    [InlineData("FROM example/x:1\nSHELL [\"pwsh\", \"-Command\"]\nRUN Install-Module A -Force")]
    [InlineData("FROM example/x:1\nSHELL [\"pwsh\", \"-Command\", \"$ErrorActionPreference = 'Stop';\"]\nRUN A; B")]
    [InlineData("FROM example/x:1\nSHELL [\"pwsh\", \"-Command\"]\nRUN $erroractionpreference = 'Stop'; A; B")]
    [InlineData("FROM example/x:1\nSHELL [\"pwsh\", \"-Command\"]\nRUN A | B && C")]
    [InlineData("FROM example/x:1\nSHELL [\"pwsh\", \"-Command\"]\nRUN A -ErrorAction Stop; B")]
    [InlineData("FROM example/x:1\nSHELL [\"pwsh\", \"-Command\"]\nRUN try { A; B } catch { exit 1 }")]
    [InlineData("FROM alpine:3.22\nRUN a; b")]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN powershell -Command \"New-Item a;\"")]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN powershell -Command \"try { A; B } catch { exit 1 }\"")]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN dir & dir")]
    public void IsSilent(string text) => RuleTest.VerifySilent<PowerShellErrorsAnalyzer>(text);
}
