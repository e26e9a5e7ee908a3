using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6023_ZeroHealthcheckOptionTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --[|timeout|]=0s CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --[|interval|]=0 CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --[|start-period|]=-0s CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --[|start-interval|]=0h0m CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --retries={|DL6024:0|} CMD x")]
    public void Speaks(string markup) => RuleTest.Verify<ZeroHealthcheckOptionAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --timeout=1s --retries=1 CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --timeout=0s NONE")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --timeout=x CMD y")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --retries=-1 CMD y")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --timeout= CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK CMD x")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ZeroHealthcheckOptionAnalyzer>(text);
}
