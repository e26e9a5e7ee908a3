using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL9063_ChainOnOneLineTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nRUN a [|&&|] b")]
    [InlineData("FROM alpine:3.22\nRUN a [|&&|] b || c")]
    [InlineData("FROM alpine:3.22\nRUN a \\\n && b [|&&|] c")]
    [InlineData("FROM alpine:3.22\nRUN a | b [|&&|] c")]
    public void Speaks(string markup) => RuleTest.Verify<ChainOnOneLineAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nRUN a \\\n && b")]
    [InlineData("FROM alpine:3.22\nRUN a && \\\n  b")]
    [InlineData("FROM alpine:3.22\nRUN a; b")]
    [InlineData("FROM alpine:3.22\nRUN if a && b; then c; fi")]
    [InlineData("FROM alpine:3.22\nRUN { a && b; }")]
    [InlineData("FROM alpine:3.22\nRUN sh -c 'a && b'")]
    [InlineData("FROM alpine:3.22\nRUN <<EOF\na && b\nEOF")]
    [InlineData("FROM alpine:3.22\nRUN [\"a\", \"&&\", \"b\"]")]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN a && b")]
    [InlineData("FROM alpine:3.22\nCMD a && b")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ChainOnOneLineAnalyzer>(text);

    [Theory]
    [InlineData("FROM alpine:3.22\nRUN a && b && c", "FROM alpine:3.22\nRUN a \\\n    && b \\\n    && c")]
    [InlineData("# escape=`\nFROM alpine:3.22\nRUN a  ||  b", "# escape=`\nFROM alpine:3.22\nRUN a `\n    || b")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<ChainOnOneLineAnalyzer>(before, after);
}
