using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6034_ShellCommandTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nCMD [|echo $HOME|]")]
    [InlineData("FROM alpine:3.22\nCMD [|a && b|]")]
    [InlineData("FROM alpine:3.22\nENTRYPOINT [|exec nginx -g \"x\"|]")]
    [InlineData("FROM alpine:3.22\nCMD [|a | \\\n b|]")]
    public void Speaks(string markup) => RuleTest.Verify<ShellCommandAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nCMD npm start")]
    [InlineData("FROM alpine:3.22\nCMD [\"sh\", \"-c\", \"a && b\"]")]
    [InlineData("FROM alpine:3.22\nSHELL [\"/bin/bash\", \"-c\"]\nCMD a && b")]
    [InlineData("FROM alpine:3.22\nONBUILD CMD a && b")]
    [InlineData("FROM alpine:3.22\nCMD")]
    [InlineData("FROM alpine:3.22\nCMD ['a', '$b']")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK CMD a || exit 1")]
    [InlineData("FROM alpine:3.22\nRUN a && b")]
    [InlineData("FROM a:1 AS b\nSHELL [\"/x\"]\nFROM b\nCMD c && d")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ShellCommandAnalyzer>(text);
}
