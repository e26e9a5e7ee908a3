using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC3015_PortsOfInternalNetworkTests
{
    [Theory]
    [InlineData("services: {a: {image: x, networks: [n, m], [|ports|]: ['1:1']}}\nnetworks: {n: {internal: true}, m: {internal: 'yes'}}")]
    public void Speaks(string markup) => RuleTest.Verify<PortsOfInternalNetworkAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, networks: [n, m], ports: ['1:1']}}\nnetworks: {n: {internal: true}, m: }")]
    [InlineData("services: {a: {image: x, ports: ['1:1']}}\nnetworks: {n: {internal: true}}")]
    [InlineData("services: {a: {image: x, networks: [n], ports: ['1']}}\nnetworks: {n: {internal: true}}")]
    [InlineData("services: {a: {image: x, networks: [n], ports: ['1:1']}}\nnetworks: {n: {internal: $I}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<PortsOfInternalNetworkAnalyzer>(text, RuleTestOptions.Compose);
}
