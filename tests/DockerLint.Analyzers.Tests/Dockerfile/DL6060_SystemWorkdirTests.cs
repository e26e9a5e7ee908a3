using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6060_SystemWorkdirTests
{
    [Theory]
    [InlineData("FROM a:1\nWORKDIR [|/proc/self/fd/1|]")]
    [InlineData("FROM a:1\nWORKDIR [|\"/proc/self/fd/1\"|]")]
    [InlineData("FROM a:1\nWORKDIR [|/sys|]")]
    [InlineData("FROM a:1\nWORKDIR [|/dev/|]")]
    [InlineData("FROM a:1\nARG D=/proc\nWORKDIR [|$D/1|]")]
    [InlineData("FROM a:1\nWORKDIR /app\nWORKDIR [|../proc|]")]
    [InlineData("FROM a:1\nONBUILD WORKDIR [|/proc/1|]")]
    public void Speaks(string markup) => RuleTest.Verify<SystemWorkdirAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nWORKDIR /app")]
    [InlineData("FROM a:1\nWORKDIR /process")]
    [InlineData("FROM a:1\nWORKDIR /devices/dev")]
    [InlineData("FROM a:1\nWORKDIR proc")]
    [InlineData("FROM a:1\nWORKDIR /app/proc")]
    [InlineData("FROM a:1\nWORKDIR $UNKNOWN/proc")]
    [InlineData("FROM a:1\nONBUILD WORKDIR $D/proc")]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2022\nWORKDIR /dev")]
    [InlineData("FROM a:1\nWORKDIR")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SystemWorkdirAnalyzer>(text);
}
