using DockerLint.Analyzers.Compose;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1035_InvalidPlatformTests
{
    [Theory]
    [InlineData("services: {a: {image: x, platform: [|linux/amd64/v2/x|]}}")]
    [InlineData("services: {a: {image: x, platform: [|linux64|]}}")]
    [InlineData("services: {a: {build: {context: ., platforms: [linux/arm64, \"[|linux arm|]\"]}}}")]
    public void Speaks(string markup) => RuleTest.Verify<InvalidPlatformAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, platform: linux/arm64/v8}}")]
    [InlineData("services: {a: {image: x, platform: amd64}}")]
    [InlineData("services: {a: {image: x, platform: windows}}")]
    [InlineData("services: {a: {image: x, platform: $P}}")]
    [InlineData("services: {a: {image: x, platform: \"linux/${ARCH}\"}}")]
    [InlineData("services: {a: {image: x, platform: linux/x86-64}}")]
    [InlineData("services: {a: {image: x, platform: \"\"}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<InvalidPlatformAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, platform: [|linux/amd46|]}}")]
    [InlineData("services: {a: {image: x, platform: [|ubuntu/amd64|]}}")]
    public void Warns_where_it_is_not_certain(string markup) => RuleTest.Verify<InvalidPlatformAnalyzer>(markup, RuleTestOptions.Compose with { ExpectedSeverity = DiagnosticSeverity.Warning });
}
