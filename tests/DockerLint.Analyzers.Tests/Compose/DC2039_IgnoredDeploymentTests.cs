using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2039_IgnoredDeploymentTests
{
    [Theory]
    [InlineData("services: {a: {image: x, restart: always, deploy: {[|update_config|]: {}, replicas: 2}}}")]
    public void Speaks(string markup) => RuleTest.Verify<IgnoredDeploymentAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, restart: always, deploy: {replicas: 2, resources: {}, restart_policy: {}}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<IgnoredDeploymentAnalyzer>(text, RuleTestOptions.Compose);

    [Fact]
    public void The_target_can_be_a_stack() => RuleTest.Verify<IgnoredDeploymentAnalyzer>(
        "services: {a: {image: x, [|restart|]: always, [|build|]: ., deploy: {placement: {}}}}", RuleTestOptions.Compose with { Options = new Dictionary<string, string> { ["target"] = "stack" } });
}
