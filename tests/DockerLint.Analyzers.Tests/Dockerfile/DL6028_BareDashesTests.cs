using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6028_BareDashesTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nCOPY {|DL6028:--|} a b")]
    [InlineData("FROM alpine:3.22\nADD {|DL6029:--|} chmod=1 a b")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK {|DL6030:--|} CMD x")]
    [InlineData("FROM alpine:3.22\nCOPY --from=a {|DL6028:--|} b c")]
    public void Speaks(string markup) => RuleTest.Verify<BareDashesAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nRUN -- --x")]
    [InlineData("FROM alpine:3.22\nCOPY --from=a b c")]
    [InlineData("FROM alpine:3.22\nCOPY -- --a b")]
    [InlineData("FROM alpine:3.22\nCMD -- x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK CMD x -- y")]
    [InlineData("FROM alpine:3.22\nCOPY a -- b")]
    public void IsSilent(string text) => RuleTest.VerifySilent<BareDashesAnalyzer>(text);
}
