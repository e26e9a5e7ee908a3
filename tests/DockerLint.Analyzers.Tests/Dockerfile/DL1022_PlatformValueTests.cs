using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1022_PlatformValueTests
{
    [Theory]
    [InlineData("FROM --platform=[|$BULIDPLATFORM|] a:1")]
    [InlineData("FROM --platform=[|linux/|] a:1")]
    [InlineData("FROM [|--platform=|] a:1")]
    [InlineData("FROM --platform=[|foobar|] a:1")]
    [InlineData("ARG P=\nFROM --platform=[|$P|] a:1")]
    [InlineData("FROM --platform=[|linux/amd64/v1/x|] a:1")]
    public void Speaks(string markup) => RuleTest.Verify<PlatformValueAnalyzer>(markup);

    [Theory]
    [InlineData("FROM --platform=linux/amd64 a:1")]
    [InlineData("FROM --platform=$BUILDPLATFORM a:1")]
    [InlineData("FROM --platform=${TARGETPLATFORM:-linux/amd64} a:1")]
    [InlineData("FROM --platform=linux a:1")]
    [InlineData("FROM --platform=arm64 a:1")]
    [InlineData("ARG P\nFROM --platform=$P a:1")]
    [InlineData("FROM --platform=windows(10.0.17763)/amd64 a:1")]
    [InlineData("FROM a:1")]
    public void IsSilent(string text) => RuleTest.VerifySilent<PlatformValueAnalyzer>(text);
}
