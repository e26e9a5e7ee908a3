using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC3009_NoNetworksTests
{
    [Theory]
    [InlineData("services: {[|a|]: {image: x}, [|b|]: {image: y}}")]
    public void Speaks(string markup) => RuleTest.Verify<NoNetworksAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x}}")]
    [InlineData("services: {a: {image: x, networks: [n]}, b: {image: x, network_mode: none}, c: {extends: {service: a}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<NoNetworksAnalyzer>(text, RuleTestOptions.Compose);
}
