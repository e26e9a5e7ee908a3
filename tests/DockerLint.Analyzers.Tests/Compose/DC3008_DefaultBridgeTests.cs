using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC3008_DefaultBridgeTests
{
    [Theory]
    [InlineData("services: {a: {image: x, network_mode: '[|bridge|]'}}")]
    public void Speaks(string markup) => RuleTest.Verify<DefaultBridgeAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, network_mode: none}, b: {image: x, network_mode: $M}, c: {image: x, networks: [bridge]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<DefaultBridgeAnalyzer>(text, RuleTestOptions.Compose);
}
