using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1000_SyntaxErrorTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nCOPY a [|<<EOF|]\nx\nEOF")]
    [InlineData("FROM alpine:3.22\nADD <<A b [|<<B|]\nx\nA\ny\nB")]
    public void Speaks(string markup) => RuleTest.Verify<SyntaxErrorAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nCOPY <<EOF /a\nit's\nEOF")]
    [InlineData("FROM alpine:3.22\nCOPY a b\n")]
    [InlineData("FROM alpine:3.22\nENV A='x")]
    [InlineData("FROM alpine:3.22\nENV A=${B:x}")]
    [InlineData("FROM alpine:3.22\nLABEL")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SyntaxErrorAnalyzer>(text);
}
