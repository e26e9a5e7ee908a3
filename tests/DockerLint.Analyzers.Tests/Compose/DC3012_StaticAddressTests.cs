using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC3012_StaticAddressTests
{
    [Theory]
    [InlineData("services: {a: {image: x, networks: {n: {ipv4_address: '[|10.0.0.2|]'}}}}\nnetworks: {n: {driver: bridge}}")]
    [InlineData("services: {a: {image: x, networks: {n: {ipv4_address: 10.0.0.2}}}, b: {image: x, networks: {n: {ipv4_address: '[|10.0.0.2|]'}}}, c: {image: x, scale: 2, networks: {n: {ipv4_address: '[|10.0.0.3|]'}}}}\nnetworks: {n: {ipam: {config: [{subnet: 10.0.0.0/16}]}}}")]
    public void Speaks(string markup) => RuleTest.Verify<StaticAddressAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, networks: {n: {ipv4_address: 10.0.0.2}}}}\nnetworks: {n: {ipam: {config: [{subnet: 10.0.0.0/16}, {subnet: 'fd00::/64'}]}}}")]
    [InlineData("services: {a: {image: x, networks: {n: {ipv4_address: 10.0.0.2}}}}\nnetworks: {n: {external: true}}")]
    [InlineData("services: {a: {image: x, networks: {n: {ipv4_address: 10.0.0.2}}}}\nnetworks: {n: {ipam: {config: [{subnet: $S}]}}}")]
    [InlineData("services: {a: {image: x, networks: {n: {ipv4_address: $A}}}}\nnetworks: {n: }")]
    [InlineData("services: {a: {image: x, profiles: [p], networks: {n: {ipv4_address: 10.0.0.2}}}, b: {image: x, profiles: [q], networks: {n: {ipv4_address: 10.0.0.2}}}}\nnetworks: {n: {ipam: {config: [{subnet: 10.0.0.0/16}]}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<StaticAddressAnalyzer>(text, RuleTestOptions.Compose);
}
