using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC3012_StaticAddressTests
{
    [Theory]
    [InlineData("services: {a: {image: x, networks: {n: {ipv4_address: '[|10.0.0.2|]'}}}}\nnetworks: {n: {driver: bridge}}")]
    [InlineData("services: {a: {image: x, networks: {n: {ipv4_address: 10.0.0.2}}}, b: {image: x, networks: {n: {ipv4_address: '[|10.0.0.2|]'}}}, c: {image: x, scale: 2, networks: {n: {ipv4_address: '[|10.0.0.3|]'}}}}\nnetworks: {n: {ipam: {config: [{subnet: 10.0.0.0/16}]}}}")]
    [InlineData("services: {a: {image: x, networks: {n: {ipv6_address: '[|fd00:2::5|]'}}}}\nnetworks: {n: {ipam: {config: [{subnet: 10.0.0.0/24, gateway: 10.0.0.1}, {subnet: 'fd00:1::/64'}]}}}")]
    [InlineData("services: {a: {image: x, networks: {n: {ipv4_address: [|10.0.0.1|], ipv6_address: '[|fd00:1:0:1::5|]'}}}}\nnetworks: {n: {ipam: {config: [{subnet: 10.0.0.0/24, gateway: 10.0.0.1}, {subnet: 'fd00:1::/64'}]}}}")]
    public void Speaks(string markup) => RuleTest.Verify<StaticAddressAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, networks: {n: {ipv4_address: 10.0.0.2}}}}\nnetworks: {n: {ipam: {config: [{subnet: 10.0.0.0/16}, {subnet: 'fd00::/64'}]}}}")]
    [InlineData("services: {a: {image: x, networks: {n: {ipv4_address: 10.0.0.2}}}}\nnetworks: {n: {external: true}}")]
    [InlineData("services: {a: {image: x, networks: {n: {ipv4_address: 10.0.0.2}}}}\nnetworks: {n: {ipam: {config: [{subnet: $S}]}}}")]
    [InlineData("services: {a: {image: x, networks: {n: {ipv4_address: $A}}}}\nnetworks: {n: }")]
    [InlineData("services: {a: {image: x, profiles: [p], networks: {n: {ipv4_address: 10.0.0.2}}}, b: {image: x, profiles: [q], networks: {n: {ipv4_address: 10.0.0.2}}}}\nnetworks: {n: {ipam: {config: [{subnet: 10.0.0.0/16}]}}}")]
    [InlineData("services: {a: {image: x, networks: {n: {ipv4_address: 10.0.0.2, ipv6_address: 'fd00:1::5'}}}}\nnetworks: {n: {ipam: {config: [{subnet: 10.0.0.0/24, gateway: 10.0.0.1}, {subnet: 'fd00:1::/64'}]}}}")]
    [InlineData("services: {a: {image: x, networks: {n: {ipv6_address: 'fd00:2::5'}}}}\nnetworks: {n: {enable_ipv6: true}}")]
    [InlineData("services: {a: {image: x, networks: {n: {ipv6_address: 'fd00:2::5'}}}}\nnetworks: {n: {ipam: {config: [{subnet: 'fd00:1::/64'}, {subnet: $S}]}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<StaticAddressAnalyzer>(text, RuleTestOptions.Compose);
}
