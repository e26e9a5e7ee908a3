using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1017_InvalidDurationTests
{
    [Theory]
    [InlineData("services: {a: {image: x, stop_grace_period: [|ten|]}}")]
    [InlineData("services: {a: {image: x, stop_grace_period: \"[|30|]\"}}")]
    [InlineData("services: {a: {image: x, healthcheck: {interval: [|5 s|]}}}")]
    [InlineData("services: {a: {image: x, deploy: {update_config: {delay: [|10sec|]}}}}")]
    [InlineData("services: {a: {image: x, deploy: {restart_policy: {window: [|1y|]}}}}")]
    public void Speaks(string markup) => RuleTest.Verify<InvalidDurationAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, stop_grace_period: 1m30s}}")]
    [InlineData("services: {a: {image: x, stop_grace_period: \"0\"}}")]
    [InlineData("services: {a: {image: x, healthcheck: {interval: 1.5m, timeout: 10s, start_interval: 1w}}}")]
    [InlineData("services: {a: {image: x, healthcheck: {interval: \"${I}s\"}}}")]
    [InlineData("services: {a: {image: x, deploy: {update_config: {delay: 10s, monitor: 1h}}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<InvalidDurationAnalyzer>(text, RuleTestOptions.Compose);
}
