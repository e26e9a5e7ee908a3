using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC5016_StartIntervalTests
{
    [Theory]
    [InlineData("services: {a: {image: x, healthcheck: {test: y, [|start_interval|]: 1s, start_period: 0s}}}")]
    public void Speaks(string markup) => RuleTest.Verify<StartIntervalAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, healthcheck: {test: y, start_interval: 1s, start_period: $P}}, b: {image: x, healthcheck: {start_interval: 1s}}, c: {image: x, extends: {service: a}, healthcheck: {test: y, start_interval: 1s}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<StartIntervalAnalyzer>(text, RuleTestOptions.Compose);
}
