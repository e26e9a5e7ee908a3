using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1044_HealthcheckRetriesTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --retries=[|a|] CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --retries=[|1.0|] CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --retries=[|99999999999|] CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --retries={|DL1045:-1|} CMD x")]
    public void Speaks(string markup) => RuleTest.Verify<HealthcheckRetriesAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --retries=3 CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --retries=0 CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --retries= CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --retries=a NONE")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --retries=+2 CMD x")]
    public void IsSilent(string text) => RuleTest.VerifySilent<HealthcheckRetriesAnalyzer>(text);
}
