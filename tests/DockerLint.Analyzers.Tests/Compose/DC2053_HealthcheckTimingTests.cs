using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2053_HealthcheckTimingTests
{
    [Theory]
    [InlineData("services: {a: {image: x, healthcheck: {test: x, [|interval|]: 0s}}}")]
    [InlineData("services: {a: {image: x, healthcheck: {test: x, [|timeout|]: 0s, [|retries|]: 0}}}")]
    [InlineData("services: {a: {image: x, healthcheck: {test: x, interval: 5s, [|timeout|]: 10s, retries: 1}}}")]
    public void Speaks(string markup) => RuleTest.Verify<HealthcheckTimingAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, healthcheck: {test: x, interval: 5s, timeout: 10s, retries: 3}}}")]
    [InlineData("services: {a: {image: x, healthcheck: {test: x, interval: 30s, timeout: 5s, retries: 1}}}")]
    [InlineData("services: {a: {image: x, healthcheck: {test: x, interval: $I, timeout: 10s, retries: 1}}}")]
    [InlineData("services: {a: {image: x, healthcheck: {disable: true, interval: 0s}}}")]
    [InlineData("services: {a: {image: x, healthcheck: {test: x, start_period: 0s}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<HealthcheckTimingAnalyzer>(text, RuleTestOptions.Compose);
}
