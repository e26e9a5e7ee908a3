using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2018_ConflictingLimitsTests
{
    [Theory]
    [InlineData("services: {a: {image: x, [|scale|]: 2, deploy: {replicas: 3}}}")]
    [InlineData("services: {a: {image: x, [|cpus|]: 1, deploy: {resources: {limits: {cpus: '0.5'}}}}}")]
    [InlineData("services: {a: {image: x, [|mem_reservation|]: 1g, deploy: {resources: {reservations: {cpus: '0.5'}}}}}")]
    public void Speaks(string markup) => RuleTest.Verify<ConflictingLimitsAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, scale: 2, deploy: {replicas: 2}}}")]
    [InlineData("services: {a: {image: x, mem_limit: 1g, deploy: {resources: {limits: {memory: 1024m}}}}}")]
    [InlineData("services: {a: {image: x, mem_limit: 1g, deploy: {replicas: 2}}}")]
    [InlineData("services: {a: {image: x, mem_limit: $M, deploy: {resources: {limits: {memory: 2g}}}}}")]
    [InlineData("services: {a: {image: x, extends: {service: b}, mem_limit: 1g, deploy: {resources: {limits: {cpus: 1}}}}, b: {image: y}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ConflictingLimitsAnalyzer>(text, RuleTestOptions.Compose);
}
