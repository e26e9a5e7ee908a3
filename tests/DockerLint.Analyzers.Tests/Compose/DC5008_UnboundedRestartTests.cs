using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC5008_UnboundedRestartTests
{
    [Theory]
    [InlineData("services: {a: {image: x, restart: '[|on-failure:10|]', deploy: {restart_policy: {condition: on-failure, max_attempts: [|6|]}}}}")]
    [InlineData("services: {a: {image: x, deploy: {restart_policy: {condition: [|on-failure|], delay: 5s}}}}")]
    public void Speaks(string markup) => RuleTest.Verify<UnboundedRestartAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, restart: on-failure:5, deploy: {restart_policy: {condition: on-failure, max_attempts: 5}}}, b: {image: x, restart: always}, c: {image: x, restart: '$R'}, d: {image: x, restart: 'on-failure:$N'}}")]
    [InlineData("services: {a: {image: x, deploy: {restart_policy: {condition: on-failure, max_attempts: $N}}}, b: {image: x, deploy: {restart_policy: {condition: any}}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnboundedRestartAnalyzer>(text, RuleTestOptions.Compose);
}
