using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2008_NetworkModeAndNetworksTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", network_mode: host, [|networks|]: [n]}}")]
    [InlineData("services: {a: {image: \"x:1\", [|networks|]: {n: }, network_mode: \"service:b\"}}")]
    public void Speaks(string markup) => RuleTest.Verify<NetworkModeAndNetworksAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", network_mode: host}}")]
    [InlineData("services: {a: {image: \"x:1\", networks: [n]}}")]
    [InlineData("services: {a: {image: \"x:1\", network_mode: \"${M}\", networks: [n]}}")]
    [InlineData("services: {a: {image: \"x:1\", network_mode: host, networks: []}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<NetworkModeAndNetworksAnalyzer>(text, RuleTestOptions.Compose);
}
