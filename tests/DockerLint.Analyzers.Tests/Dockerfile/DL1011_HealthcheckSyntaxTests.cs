using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1011_HealthcheckSyntaxTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK [|curl|] x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --interval=5s [|TEST|]")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK NONE {|DL1038:x y|}")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK {|DL1039:CMD|}")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK {|DL1039:CMD|} []")]
    [InlineData("FROM alpine:3.22\n{|DL1056:HEALTHCHECK|} --interval=5s")]
    [InlineData("FROM alpine:3.22\nONBUILD HEALTHCHECK [|x|] y")]
    public void Speaks(string markup) => RuleTest.Verify<HealthcheckSyntaxAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK NONE")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK cmd x")]
    [InlineData("FROM alpine:3.22\nONBUILD HEALTHCHECK CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --foo=1 CMD x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK --interval=x CMD y")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK CMD [\"x\"]")]
    public void IsSilent(string text) => RuleTest.VerifySilent<HealthcheckSyntaxAnalyzer>(text);
}
