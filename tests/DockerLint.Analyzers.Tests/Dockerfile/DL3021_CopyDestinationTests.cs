using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3021_CopyDestinationTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nCOPY a b [|c|]")]
    [InlineData("FROM alpine:3.22\nCOPY a b [|/c|]")]
    [InlineData("FROM alpine:3.22\nCOPY [\"a\", \"b\", \"[|c|]\"]")]
    [InlineData("FROM alpine:3.22\nADD a b [|/c|]")]
    [InlineData("FROM alpine:3.22\nCOPY <<A <<B [|/c|]\nA\nB")]
    [InlineData("FROM alpine:3.22\nARG D=/c\nCOPY a b [|$D|]")]
    public void Speaks(string markup) => RuleTest.Verify<CopyDestinationAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nCOPY a b")]
    [InlineData("FROM alpine:3.22\nCOPY a b c/")]
    [InlineData("FROM alpine:3.22\nCOPY a b \"c/\"")]
    [InlineData("FROM alpine:3.22\nCOPY a b .")]
    [InlineData("FROM alpine:3.22\nCOPY a b ./")]
    [InlineData("FROM alpine:3.22\nCOPY a b $D")]
    [InlineData("FROM alpine:3.22\nARG D\nCOPY a b $D")]
    [InlineData("FROM alpine:3.22\nCOPY a b C:\\\\x\\\\")]
    [InlineData("FROM alpine:3.22\nCOPY a* b")]
    [InlineData("FROM alpine:3.22\nONBUILD COPY a b $D")]
    [InlineData("FROM alpine:3.22\nCOPY a b /c/.")]
    [InlineData("FROM alpine:3.22\nCOPY [\"a\", \"b\", \"c\\\\\"]")]
    [InlineData("FROM alpine:3.22\nARG D=/c/\nCOPY a b $D")]
    public void IsSilent(string text) => RuleTest.VerifySilent<CopyDestinationAnalyzer>(text);

    [Theory]
    [InlineData("FROM alpine:3.22\nCOPY a b /c", "FROM alpine:3.22\nCOPY a b /c/")]
    [InlineData("FROM alpine:3.22\nCOPY [\"a\", \"b\", \"c\"]", "FROM alpine:3.22\nCOPY [\"a\", \"b\", \"c/\"]")]
    [InlineData("FROM alpine:3.22\nCOPY a b \"/c\"", "FROM alpine:3.22\nCOPY a b \"/c/\"")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<CopyDestinationAnalyzer>(before, after);
}
