using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1036_AddressOutsideSubnetTests
{
    [Theory]
    [InlineData("services: {a: {image: x}}\nnetworks: {n: {ipam: {config: [{subnet: 10.1.0.0/24, gateway: [|10.2.0.1|]}]}}}")]
    [InlineData("services: {a: {image: x}}\nnetworks: {n: {ipam: {config: [{subnet: 10.1.0.0/24, ip_range: [|10.1.0.0/16|], aux_addresses: {h: [|10.9.0.1|], i: 10.1.0.9}}]}}}")]
    [InlineData("services: {a: {image: x}}\nnetworks: {n: {ipam: {config: [{subnet: [|10.1.0.5/24|]}]}}}")]
    public void Speaks(string markup) => RuleTest.Verify<AddressOutsideSubnetAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x}}\nnetworks: {n: {ipam: {config: [{subnet: 10.1.0.0/16, gateway: 10.1.0.1, ip_range: 10.1.5.0/24, aux_addresses: {h: 10.1.255.254}}]}}}")]
    [InlineData("services: {a: {image: x}}\nnetworks: {n: {ipam: {config: [{subnet: $S, gateway: 10.2.0.1}, {gateway: 10.3.0.1}]}}}")]
    [InlineData("services: {a: {image: x}}\nnetworks: {n: {ipam: {config: [{subnet: '2001:db8::/64', gateway: '2001:db9::1'}]}}}")]
    [InlineData("services: {a: {image: x}}\nnetworks: {n: {ipam: {config: [{subnet: 10.1.0.0, gateway: 10.2.0.1}]}}}")]
    [InlineData("services: {a: {image: x}}\nnetworks: {n: {ipam: {config: [{subnet: 10.1.0.0/24, gateway: $G}]}}}")]
    [InlineData("services: {a: {image: x}}\nnetworks: {n: {external: true, ipam: {config: [{subnet: 10.1.0.0/24, gateway: 10.2.0.1}]}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<AddressOutsideSubnetAnalyzer>(text, RuleTestOptions.Compose);
}
