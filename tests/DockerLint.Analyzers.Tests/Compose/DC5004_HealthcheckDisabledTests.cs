using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC5004_HealthcheckDisabledTests
{
    [Theory]
    [InlineData("services: {a: {image: x, depends_on: {b: {condition: [|service_healthy|]}}}, b: {image: y, healthcheck: {disable: true}}}")]
    [InlineData("services: {a: {image: x, depends_on: {b: {condition: [|service_healthy|]}}}, b: {image: y, healthcheck: {test: [\"NONE\"]}}}")]
    public void Speaks(string markup) => RuleTest.Verify<HealthcheckDisabledAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, depends_on: {b: {condition: service_healthy}}}, b: {image: y}}")]
    [InlineData("services: {a: {image: x, depends_on: {b: {condition: service_started}}}, b: {image: y, healthcheck: {disable: true}}}")]
    [InlineData("services: {a: {image: x, depends_on: {b: {condition: service_healthy}}}, b: {image: y, healthcheck: {test: \"curl x\"}}}")]
    [InlineData("services: {a: {image: x, depends_on: {b: {condition: service_healthy}}}, b: {image: y, healthcheck: {disable: \"${D}\"}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<HealthcheckDisabledAnalyzer>(text, RuleTestOptions.Compose);
}
