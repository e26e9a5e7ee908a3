using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2021_PlatformNotBuiltTests
{
    [Theory]
    [InlineData("services: {a: {platform: '[|linux/arm64|]', build: {platforms: [linux/amd64, linux/arm64/v8]}}}")]
    public void Speaks(string markup) => RuleTest.Verify<PlatformNotBuiltAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {platform: linux/arm64, build: {platforms: [linux/arm64]}}}")]
    [InlineData("services: {a: {platform: linux/arm64, build: {platforms: [$P]}}}")]
    [InlineData("services: {a: {platform: linux/arm64, build: .}}")]
    [InlineData("services: {a: {platform: $P, build: {platforms: [linux/arm64]}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<PlatformNotBuiltAnalyzer>(text, RuleTestOptions.Compose);
}
