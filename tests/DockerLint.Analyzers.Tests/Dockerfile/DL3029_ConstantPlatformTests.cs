using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3029_ConstantPlatformTests
{
    [Theory]
    [InlineData("FROM --platform=[|linux/amd64|] a:1")]
    [InlineData("FROM --platform=[|linux|] a:1")]
    [InlineData("FROM --platform=[|linux/arm64|] a:1 AS build")]
    [InlineData("FROM {|DL3065:--platform=$TARGETPLATFORM|} a:1")]
    [InlineData("FROM {|DL3065:--platform=${TARGETPLATFORM}|} a:1")]
    public void Speaks(string markup) => RuleTest.Verify<ConstantPlatformAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1")]
    [InlineData("FROM --platform=$BUILDPLATFORM a:1")]
    [InlineData("FROM --platform=\"${BUILDPLATFORM:-linux/amd64}\" a:1")]
    [InlineData("FROM --platform=linux/amd64 a:1 AS tool-amd64")]
    [InlineData("FROM --platform=linux/arm64 a:1 AS linux-base")]
    [InlineData("FROM --platform=$FOOBAR a:1")]
    [InlineData("FROM --platform=linux/$TARGETARCH a:1")]
    [InlineData("FROM --platform=nonsense a:1")]
    [InlineData("FROM --platform=$TARGETPLATFORM/v2 a:1")]
    [InlineData("ARG P=linux/amd64\nFROM --platform=$P a:1")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ConstantPlatformAnalyzer>(text);

    [Theory]
    [InlineData("FROM --platform=$TARGETPLATFORM a:1", "FROM a:1")]
    [InlineData("FROM --platform=${TARGETPLATFORM} \\\n  a:1", "FROM \\\n  a:1")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<ConstantPlatformAnalyzer>(before, after);
}
