using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2036_NeverCompletesTests
{
    [Theory]
    [InlineData("services: {a: {image: x, depends_on: {b: {condition: '[|service_completed_successfully|]'}}}, b: {image: y, restart: unless-stopped}}")]
    [InlineData("services: {a: {image: x, depends_on: {b: {condition: '[|service_completed_successfully|]'}}}, b: {image: y, deploy: {restart_policy: {condition: any}}}}")]
    public void Speaks(string markup) => RuleTest.Verify<NeverCompletesAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, depends_on: {b: {condition: service_healthy}}}, b: {image: y, restart: always}}")]
    [InlineData("services: {a: {image: x, depends_on: {b: {condition: service_completed_successfully}}}, b: {image: y, restart: on-failure}}")]
    [InlineData("services: {a: {image: x, depends_on: {b: {condition: service_completed_successfully}}}, b: {image: y, restart: always, deploy: {restart_policy: {condition: on-failure}}}}")]
    [InlineData("services: {a: {image: x, depends_on: {b: {condition: service_completed_successfully}}}, b: {image: y, restart: $R}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<NeverCompletesAnalyzer>(text, RuleTestOptions.Compose);
}
