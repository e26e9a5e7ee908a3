using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC5005_NoCpuLimitTests
{
    [Theory]
    [InlineData("services: {[|a|]: {image: x, deploy: {resources: {limits: {memory: 1g}, reservations: {cpus: '1'}}}}}")]
    public void Speaks(string markup) => RuleTest.Verify<NoCpuLimitAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, cpus: 1}, b: {image: x, deploy: {resources: {limits: {cpus: '1'}}}}, c: {image: x, cpuset: '0'}, d: {extends: {service: a}}, e: {provider: {type: x}}}")]
    [InlineData("services: {a: {image: x, cpu_shares: 512}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<NoCpuLimitAnalyzer>(text, RuleTestOptions.Compose);
}
