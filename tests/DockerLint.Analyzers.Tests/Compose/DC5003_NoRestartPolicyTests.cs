using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC5003_NoRestartPolicyTests
{
    [Theory]
    [InlineData("services: {[|a|]: {image: x}}")]
    public void Speaks(string markup) => RuleTest.Verify<NoRestartPolicyAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", restart: \"no\"}}")]
    [InlineData("services: {a: {image: \"x:1\", deploy: {restart_policy: {condition: any}}}}")]
    [InlineData("services: {a: {image: \"x:1\", profiles: [dev]}}")]
    [InlineData("services: {a: {image: x, restart: always, depends_on: {b: {condition: service_completed_successfully}}}, b: {image: y}}")]
    [InlineData("services: {a: {extends: {file: b.yaml, service: c}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<NoRestartPolicyAnalyzer>(text, RuleTestOptions.Compose);
}
