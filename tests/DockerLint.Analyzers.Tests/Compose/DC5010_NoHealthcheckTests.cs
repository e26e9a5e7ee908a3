using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC5010_NoHealthcheckTests
{
    [Theory]
    [InlineData("services: {[|a|]: {image: x}, b: {image: x, {|DC5011:healthcheck|}: {test: [NONE]}}}")]
    public void Speaks(string markup) => RuleTest.Verify<NoHealthcheckAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, healthcheck: {test: y}}, b: {extends: {service: a}}, c: {build: {dockerfile_inline: \"FROM x\\nHEALTHCHECK CMD y\"}}}")]
    [InlineData("services: {a: {image: x, healthcheck: {disable: true}}, b: {image: x, healthcheck: {test: y}, depends_on: {a: {condition: service_healthy}}}}")]
    [InlineData("services: {a: {image: x}, b: {image: x, healthcheck: {test: y}, depends_on: {a: {condition: service_completed_successfully}}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<NoHealthcheckAnalyzer>(text, RuleTestOptions.Compose);
}
