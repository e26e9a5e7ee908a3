using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC3013_SubnetOverlapTests
{
    [Theory]
    [InlineData("networks: {a: {ipam: {config: [{subnet: 10.0.0.0/8}]}}, b: {driver: bridge, ipam: {config: [{subnet: '[|10.9.0.0/24|]'}]}}}")]
    public void Speaks(string markup) => RuleTest.Verify<SubnetOverlapAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("networks: {a: {ipam: {config: [{subnet: 10.0.0.0/24}]}}, b: {ipam: {config: [{subnet: 10.0.1.0/24}]}}, c: {ipam: {config: [{subnet: $S}]}}, d: {external: true}}")]
    [InlineData("networks: {a: {ipam: {config: [{subnet: 10.0.0.0/24}]}}, b: {driver: macvlan, ipam: {config: [{subnet: 10.0.0.0/24}]}}}")]
    [InlineData("networks: {a: {ipam: {config: [{subnet: 10.0.0.0/99}, {subnet: x}]}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SubnetOverlapAnalyzer>(text, RuleTestOptions.Compose);
}
