using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL9010_BlankBehindContinuationTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nRUN a \\[|  |]\n b")]
    [InlineData("FROM alpine:3.22\nRUN a \\\n b \\[|\t|]\n c")]
    [InlineData("# escape=`\nFROM a:1\nRUN a `[| |]\n b")]
    public void Speaks(string markup) => RuleTest.Verify<BlankBehindContinuationAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nRUN a \\\n b")]
    [InlineData("FROM alpine:3.22\nRUN a \n")]
    [InlineData("FROM alpine:3.22\nRUN <<EOF\na \\ \nEOF")]
    [InlineData("FROM alpine:3.22\n# a \\ \nRUN b")]
    public void IsSilent(string text) => RuleTest.VerifySilent<BlankBehindContinuationAnalyzer>(text);

    [Theory]
    [InlineData("FROM alpine:3.22\nRUN a \\  \n b", "FROM alpine:3.22\nRUN a \\\n b")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<BlankBehindContinuationAnalyzer>(before, after);
}
