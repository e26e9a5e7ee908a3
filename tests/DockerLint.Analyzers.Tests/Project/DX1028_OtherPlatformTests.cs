using DockerLint.Analyzers.Project;

namespace DockerLint.Analyzers.Tests.Project;

public sealed class DX1028_OtherPlatformTests
{
    [Theory]
    [InlineData("services: {a: {platform: '[|linux/arm64|]', build: {dockerfile_inline: \"FROM --platform=linux/amd64 x\"}}}")]
    [InlineData("services: {a: {platform: '[|linux/amd64|]', build: {dockerfile_inline: \"FROM --platform=linux/arm64 x AS b\\nFROM b\\nRUN y\"}}}")]
    public void Speaks(string markup) => RuleTest.Verify<OtherPlatformAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {platform: linux/arm64, build: {dockerfile_inline: \"FROM --platform=linux/aarch64 x\"}}}")]
    [InlineData("services: {a: {platform: linux/arm/v7, build: {dockerfile_inline: \"FROM --platform=linux/arm x\"}}}")]
    [InlineData("services: {a: {platform: linux/arm64, build: {dockerfile_inline: \"FROM --platform=$$BUILDPLATFORM x\"}}}")]
    [InlineData("services: {a: {platform: linux/arm64, build: {dockerfile_inline: \"FROM --platform=linux/amd64 x AS b\\nFROM y\\nCOPY --from=b /a /a\"}}}")]
    [InlineData("services: {a: {platform: linux/arm64, build: {dockerfile_inline: \"FROM --platform=linux/amd64 scratch\"}}}")]
    [InlineData("services: {a: {platform: $P, build: {dockerfile_inline: \"FROM --platform=linux/amd64 x\"}}}")]
    [InlineData("services: {a: {platform: linux, build: {dockerfile_inline: \"FROM --platform=linux/amd64 x\"}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<OtherPlatformAnalyzer>(text, RuleTestOptions.Compose);
}
