using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6003_GlobalArgumentTests
{
    [Theory]
    [InlineData("ARG V=1\nFROM alpine:3.22\nLABEL v=[|$V|]")]
    [InlineData("ARG V=1\nFROM alpine:3.22\nRUN echo [|${V}|] $V")]
    [InlineData("ARG V=1\nFROM unknown/x:1\nCOPY a-[|$V|] /b")]
    [InlineData("FROM alpine:3.22\nRUN curl -O \"x-[|$TARGETARCH|]\"")]
    [InlineData("ARG V=1\nFROM alpine:3.22\nCOPY [|$V|] /x\nARG V")]
    [InlineData("ARG A\nARG B\nFROM alpine:3.22\nENV X=[|$A|] Y=[|$B|]")]
    public void Speaks(string markup) => RuleTest.Verify<GlobalArgumentAnalyzer>(markup);

    [Theory]
    [InlineData("ARG V\nFROM alpine:3.22 AS a\nARG V\nFROM a\nRUN x $V")]
    [InlineData("ARG V=1\nFROM alpine:3.22\nARG V\nLABEL v=$V")]
    [InlineData("ARG V=1\nFROM alpine:$V")]
    [InlineData("ARG V=1\nFROM alpine:3.22\nENV V=2\nLABEL v=$V")]
    [InlineData("ARG V\nFROM alpine:3.22\nRUN V=2; echo $V")]
    [InlineData("ARG V\nFROM alpine:3.22\nRUN for V in 1 2; do echo $V; done")]
    [InlineData("ARG V\nFROM alpine:3.22\nRUN echo '$V'")]
    [InlineData("ARG V\nFROM alpine:3.22\nRUN echo \\$V")]
    [InlineData("ARG NODE_VERSION=20\nFROM node:$NODE_VERSION\nRUN echo $NODE_VERSION")]
    [InlineData("ARG V\nFROM $V\nRUN echo $V")]
    [InlineData("FROM alpine:3.22\nARG TARGETARCH\nRUN echo $TARGETARCH")]
    [InlineData("ARG V\nFROM alpine:3.22\nLABEL v=${V:-1}")]
    [InlineData("ARG HTTP_PROXY\nFROM alpine:3.22\nRUN echo $HTTP_PROXY")]
    [InlineData("ARG V\nFROM alpine:3.22\nCMD echo $V")]
    [InlineData("ARG V\nFROM alpine:3.22\nRUN [\"echo\", \"$V\"]")]
    [InlineData("ARG V\nFROM mcr.microsoft.com/windows/servercore:ltsc2022\nSHELL [\"powershell\", \"-Command\"]\nRUN Write-Host $V")]
    [InlineData("ARG V\nFROM alpine:3.22\nENV V=$V")]
    public void IsSilent(string text) => RuleTest.VerifySilent<GlobalArgumentAnalyzer>(text);

    [Theory]
    [InlineData("ARG V=1\nFROM alpine:3.22\n\nLABEL v=$V w=$V", "ARG V=1\nFROM alpine:3.22\nARG V\n\nLABEL v=$V w=$V")]
    [InlineData("ARG A\nFROM alpine:3.22 \\\n  AS x\nRUN echo $A", "ARG A\nFROM alpine:3.22 \\\n  AS x\nARG A\nRUN echo $A")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<GlobalArgumentAnalyzer>(before, after);
}
