using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1029_OpenQuoteTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nENV A={|DL1030:\"x|}")]
    [InlineData("FROM alpine:3.22\nENV A=b C={|DL1029:'x|}")]
    [InlineData("FROM alpine:3.22\nLABEL a={|DL1029:'x|}")]
    [InlineData("FROM alpine:3.22\nARG A={|DL1030:\"x|}")]
    [InlineData("FROM alpine:3.22\nWORKDIR {|DL1030:\"/a|}")]
    [InlineData("FROM alpine:3.22\nCOPY a {|DL1030:\"/b|}")]
    [InlineData("FROM alpine:3.22\nCOPY {|DL1030:\"a|} b{|DL1030:\"|} /c")]
    [InlineData("FROM alpine:3.22\nENV A it{|DL1029:'s|}")]
    [InlineData("FROM alpine:3.22\nENV {|DL1029:'a|}=b'")]
    [InlineData("FROM alpine:3.22\nENV A={|DL1030:\"x\\|}")]
    [InlineData("FROM alpine:3.22\nLABEL a={|DL1030:\"b \\\n c|}")]
    [InlineData("FROM {|DL1029:'a|}")]
    public void Speaks(string markup) => RuleTest.Verify<OpenQuoteAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nENV A=\"x\"")]
    [InlineData("FROM alpine:3.22\nENV A=it\\'s")]
    [InlineData("FROM alpine:3.22\nENV A=\"it's\"")]
    [InlineData("FROM alpine:3.22\nRUN echo 'x")]
    [InlineData("FROM alpine:3.22\nCMD it's")]
    [InlineData("FROM alpine:3.22\nONBUILD ENV A='x")]
    [InlineData("FROM alpine:3.22\nMAINTAINER O'Neil")]
    [InlineData("FROM alpine:3.22\nCOPY <<EOF /a\nit's\nEOF")]
    [InlineData("FROM alpine:3.22\nCOPY [\"it\\\\'s\", \"/a\"]")]
    [InlineData("FROM alpine:3.22\nENV A=${B:x}")]
    [InlineData("FROM alpine:3.22\nLABEL")]
    [InlineData("FROM alpine:3.22\nCOPY <<EOF '/a'\nx\nEOF")]
    [InlineData("FROM alpine:3.22\nSHELL [\"it's\"]")]
    public void IsSilent(string text) => RuleTest.VerifySilent<OpenQuoteAnalyzer>(text);
}
