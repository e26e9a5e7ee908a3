using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6002_UndeclaredArgumentTests
{
    [Theory]
    [InlineData("ARG tag=latest\nFROM busybox:${tag}[|${version}|] AS b")]
    [InlineData("FROM a[|$X|]:1")]
    [InlineData("FROM a:1\nARG X=1\nFROM b[|$X|]:1")]
    [InlineData("FROM --platform=linux/amd64[|$X|] a:1")]
    public void Speaks(string markup) => RuleTest.Verify<UndeclaredArgumentAnalyzer>(markup);

    [Theory]
    [InlineData("ARG base=scratch\nFROM $base")]
    [InlineData("FROM --platform=$BUILDPLATFORM a:1")]
    [InlineData("FROM a:1-$TARGETARCH")]
    [InlineData("ARG V\nFROM a:$V")]
    [InlineData("FROM scra${DEBUG:-tch}")]
    [InlineData("FROM $X")]
    [InlineData("FROM a:$X")]
    [InlineData("FROM --platform=$X a:1")]
    [InlineData("FROM a:1")]
    [InlineData("FROM")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UndeclaredArgumentAnalyzer>(text);
}
