using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6026_UnexpandedVariableTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nSHELL [\"[|$MY_SHELL|]\", \"-c\"]")]
    [InlineData("FROM alpine:3.22\nSHELL [\"[|${MY_SHELL}|]\"]")]
    [InlineData("FROM alpine:3.22\nSHELL [\"/bin/sh\", \"[|${OPTS:--c}|]\"]")]
    [InlineData("FROM alpine:3.22\nMAINTAINER [|${AUTHOR}|]")]
    [InlineData("FROM alpine:3.22\nSHELL [\"${AA:{|DL6027:x|}}\"]")]
    [InlineData("FROM alpine:3.22\nMAINTAINER {|DL6027:${AA:}|}")]
    public void Speaks(string markup) => RuleTest.Verify<UnexpandedVariableAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nSHELL [\"/bin/bash\", \"-c\"]")]
    [InlineData("FROM alpine:3.22\nSHELL [\"powershell\", \"-Command\", \"$ErrorActionPreference = 'Stop'; $ProgressPreference = 'Continue';\"]")]
    [InlineData("FROM alpine:3.22\nMAINTAINER Jo $ Co")]
    [InlineData("FROM alpine:3.22\nMAINTAINER O'Neil")]
    [InlineData("FROM alpine:3.22\nSHELL [\"cmd\", \"/S\", \"$0\"]")]
    [InlineData("FROM alpine:3.22\nSHELL")]
    [InlineData("FROM alpine:3.22\nMAINTAINER")]
    [InlineData("FROM alpine:3.22\nRUN echo $AA")]
    [InlineData("FROM alpine:3.22\nSHELL [\"pwsh\", \"$env:PATH;\"]")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnexpandedVariableAnalyzer>(text);
}
