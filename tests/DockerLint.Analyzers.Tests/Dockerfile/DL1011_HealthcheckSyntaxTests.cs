using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1011_HealthcheckSyntaxTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK [|curl|] x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK NONE [|x y|]")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK [|CMD|]")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --interval=[|10|] CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --timeout=[|1x|] CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --start-period=[|1us|] CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --start-interval=[|-1s|] CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --retries=[|a|] CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --retries=[|-1|] CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --interval=[|1d|] CMD x")]
    public void Speaks(string markup) => RuleTest.Verify<HealthcheckSyntaxAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK NONE")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --interval=1m30s --timeout=1.5s --start-period=0s --start-interval=5s --retries=0 CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --interval= CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --interval=1 NONE")]
    [InlineData("FROM alpine:3.22\nONBUILD HEALTHCHECK CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --foo=1 CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK")]
    public void IsSilent(string text) => RuleTest.VerifySilent<HealthcheckSyntaxAnalyzer>(text);
}
