using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC3019_ServiceMacAddressTests
{
    [Theory]
    [InlineData("services: {a: {image: x, [|mac_address|]: '02:42:ac:11:65:43'}, b: {image: x, [|mac_address|]: $M, networks: [n]}}\nnetworks: {n: {}}")]
    public void Speaks(string markup) => RuleTest.Verify<ServiceMacAddressAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, networks: {n: {mac_address: '02:42:ac:11:65:43'}}}}\nnetworks: {n: {}}")]
    [InlineData("services: {a: {image: x, network_mode: bridge, mac_address: '02:42:ac:11:65:43'}}")]
    [InlineData("services: {a: {image: x, mac_address: null}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ServiceMacAddressAnalyzer>(text, RuleTestOptions.Compose);
}
