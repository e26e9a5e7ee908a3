using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC5015_ContradictoryLimitsTests
{
    [Theory]
    [InlineData("services: {a: {image: x, [|memswap_limit|]: 1g}, b: {image: x, mem_limit: 1g, [|mem_reservation|]: 2g}, c: {image: x, cpus: 1, [|cpu_quota|]: 1000}}")]
    [InlineData("services: {a: {image: x, deploy: {resources: {limits: {memory: 10M}, reservations: {[|memory|]: 20M}}}}}")]
    public void Speaks(string markup) => RuleTest.Verify<ContradictoryLimitsAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, mem_limit: 1g, memswap_limit: -1, mem_reservation: 1g}, b: {image: x, mem_limit: $M, memswap_limit: 1m}, c: {image: x, cpu_quota: 1000, cpu_period: 1000}, d: {extends: {service: a}, memswap_limit: 1g}}")]
    [InlineData("services: {a: {image: x, deploy: {resources: {limits: {memory: 20M}, reservations: {memory: 10M}}}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ContradictoryLimitsAnalyzer>(text, RuleTestOptions.Compose);
}
