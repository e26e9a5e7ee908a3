using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1000_SyntaxErrorTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nENV A=[|\"|]x")]
    [InlineData("FROM alpine:3.22\nENV A=b C=[|'|]x")]
    [InlineData("FROM alpine:3.22\nLABEL a=[|'|]x")]
    [InlineData("FROM alpine:3.22\nARG A=[|\"|]x")]
    [InlineData("FROM alpine:3.22\nWORKDIR [|\"|]/a")]
    [InlineData("FROM alpine:3.22\nCOPY a [|\"|]/b")]
    [InlineData("FROM alpine:3.22\nCOPY [|\"|]a b[|\"|] /c")]
    [InlineData("FROM alpine:3.22\nCOPY a [|<<EOF|]\nx\nEOF")]
    [InlineData("FROM [|'|]a")]
    [InlineData("FROM alpine:3.22\nENV A it[|'|]s")]
    public void Speaks(string markup) => RuleTest.Verify<SyntaxErrorAnalyzer>(markup);

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
    public void IsSilent(string text) => RuleTest.VerifySilent<SyntaxErrorAnalyzer>(text);
}
