using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6004_BrokenJsonFormTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nCMD [|['/bin/bash', 'echo']|]")]
    [InlineData("FROM alpine:3.22\nENTRYPOINT [|[\"a\", \"b\",]|]")]
    [InlineData("FROM alpine:3.22\nCMD [|[a, b]|]")]
    [InlineData("FROM alpine:3.22\nRUN [|[\"echo\", \"hello\"]this|]")]
    [InlineData("FROM alpine:3.22\nVOLUME [|['/a']|]")]
    [InlineData("FROM alpine:3.22\nCOPY [|['a', 'b']|]")]
    [InlineData("FROM alpine:3.22\nCMD [|[\"a\" , \"b\"|]")]
    [InlineData("FROM alpine:3.22\nCMD [|[\"a\", 'b']|]")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK CMD [|['a', 'b']|]")]
    [InlineData("FROM alpine:3.22\nCMD [|['a']|]")]
    [InlineData("FROM alpine:3.22\nONBUILD CMD [|['a', 'b']|]")]
    public void Speaks(string markup) => RuleTest.Verify<BrokenJsonFormAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nCMD [\"a\"]")]
    [InlineData("FROM alpine:3.22\nRUN [ -f /x ] && y")]
    [InlineData("FROM alpine:3.22\nRUN [ \"$x\" = y ] || z")]
    [InlineData("FROM alpine:3.22\nRUN [ 'a' = 'b' ]")]
    [InlineData("FROM alpine:3.22\nRUN [[ $a == b ]]")]
    [InlineData("FROM alpine:3.22\nRUN [ \"$x\" ] && y")]
    [InlineData("FROM alpine:3.22\nCMD [\"a\", 1]")]
    [InlineData("FROM alpine:3.22\nSHELL ['a']")]
    [InlineData("FROM alpine:3.22\nCOPY [a-z]* /b")]
    [InlineData("FROM alpine:3.22\nRUN echo [a, b]")]
    [InlineData("FROM alpine:3.22\nCMD []")]
    [InlineData("FROM alpine:3.22\nADD [ab].txt /c")]
    public void IsSilent(string text) => RuleTest.VerifySilent<BrokenJsonFormAnalyzer>(text);

    [Theory]
    [InlineData("FROM alpine:3.22\nCMD ['a', 'b c']", "FROM alpine:3.22\nCMD [\"a\", \"b c\"]")]
    [InlineData("FROM alpine:3.22\nCMD ['a', \"b\"]", "FROM alpine:3.22\nCMD [\"a\", \"b\"]")]
    [InlineData("FROM alpine:3.22\nCMD ['a', b]", "FROM alpine:3.22\nCMD ['a', b]")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<BrokenJsonFormAnalyzer>(before, after);
}
