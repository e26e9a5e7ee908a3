using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1019_InvalidAddressTests
{
    [Theory]
    [InlineData("services: {a: {image: x}}\nnetworks: {n: {ipam: {config: [{subnet: [|172.28.0.0|]}]}}}\n")]
    [InlineData("services: {a: {image: x}}\nnetworks: {n: {ipam: {config: [{subnet: 10.0.0.0/8, gateway: [|10.0.0|]}]}}}\n")]
    [InlineData("services: {a: {image: x, networks: {n: {ipv4_address: [|10.0.0.256|]}}}}")]
    [InlineData("services: {a: {image: x, networks: {n: {ipv6_address: [|10.0.0.1|]}}}}")]
    [InlineData("services: {a: {image: x, mac_address: [|02:42|]}}")]
    [InlineData("services: {a: {image: x, dns: [|google|]}}")]
    [InlineData("services: {a: {image: x, dns: [8.8.8.8, [|8.8.8|]]}}")]
    [InlineData("services: {a: {image: x, extra_hosts: {h: [|gateway|]}}}")]
    [InlineData("services: {a: {image: x, extra_hosts: [\"[|h=1.2.3|]\"]}}")]
    public void Speaks(string markup) => RuleTest.Verify<InvalidAddressAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x}}\nnetworks: {n: {ipam: {config: [{subnet: 172.28.0.0/16, ip_range: 172.28.5.0/24, gateway: 172.28.5.254, aux_addresses: {h: 172.28.1.5}}, {subnet: \"2001:db8::/64\"}]}}}\n")]
    [InlineData("services: {a: {image: x, networks: {n: {ipv4_address: 10.0.0.2, ipv6_address: \"2001:db8::2\"}}}}")]
    [InlineData("services: {a: {image: x, mac_address: 02:42:ac:11:65:43}}")]
    [InlineData("services: {a: {image: x, mac_address: 02-42-AC-11-65-43}}")]
    [InlineData("services: {a: {image: x, dns: [\"${DNS}\", 1.1.1.1]}}")]
    [InlineData("services: {a: {image: x, extra_hosts: [\"h=host-gateway\", \"a:10.0.0.1\", \"b=[::1]\", \"c:::1\", \"d=10.0.0.1,::1\"]}}")]
    [InlineData("services: {a: {image: x, extra_hosts: {h: host-gateway, i: [10.0.0.1, \"::1\"]}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<InvalidAddressAnalyzer>(text, RuleTestOptions.Compose);
}
