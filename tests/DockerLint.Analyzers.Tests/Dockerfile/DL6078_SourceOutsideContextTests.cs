using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6078_SourceOutsideContextTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nCOPY [|../a|] b /x/")]
    [InlineData("FROM alpine:3.22\nADD [|./a/../../b|] /x/")]
    [InlineData("FROM alpine:3.22\nARG D=..\nCOPY [[|\"$D/a\"|], \"/x/\"]")]
    [InlineData("FROM alpine:3.22\nONBUILD COPY [|..|] /x/")]
    public void Speaks(string markup) => RuleTest.Verify<SourceOutsideContextAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nCOPY a/../b /x/")]
    [InlineData("FROM alpine:3.22\nCOPY /a ..a a.. /x/")]
    [InlineData("FROM alpine:3.22 AS b\nFROM alpine:3.22\nCOPY --from=b ../a /x/")]
    [InlineData("FROM alpine:3.22\nADD https://example.com/../a /x/")]
    [InlineData("FROM alpine:3.22\nARG D\nCOPY $D/../a /x/")]
    [InlineData("FROM alpine:3.22\nCOPY a ../x/")]
    [InlineData("FROM alpine:3.22\nCOPY <<../a /x/\nb\n../a")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SourceOutsideContextAnalyzer>(text);
}
