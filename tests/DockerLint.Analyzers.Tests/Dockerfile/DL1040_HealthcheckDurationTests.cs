using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1040_HealthcheckDurationTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --interval=[|a|] CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --interval=[|-|] CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --timeout=[|--5s|] CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --interval={|DL1042:10|} CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --interval={|DL1042:1m30|} CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --interval={|DL1042:5..5s|} CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --timeout={|DL1043:1x|} CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --interval={|DL1043:1d|} CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --interval={|DL1043:5s-1s|} CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --interval={|DL1043:5S|} CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --{|DL1041:start-period|}=1us CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --{|DL1041:start-interval|}=-1s CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --interval=[|$I|] CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --interval=[|99999999999h|] CMD x")]
    public void Speaks(string markup) => RuleTest.Verify<HealthcheckDurationAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --interval=1m30s --timeout=1.5s --start-period=0s --start-interval=5s CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --interval= CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --interval=1 NONE")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --interval=0 CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --timeout=.5s CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --timeout=+5s CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --timeout=1ms CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --timeout=2h45m CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --retries=a CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --foo=1 CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK CMD x --interval=1")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --interval=5000µs CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --timeout=1.s CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --timeout=-0s CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --interval CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --interval=\"30s\" CMD x")]
    public void IsSilent(string text) => RuleTest.VerifySilent<HealthcheckDurationAnalyzer>(text);
}
