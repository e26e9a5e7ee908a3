using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2028_RestartConflictTests
{
    [Theory]
    [InlineData("services: {a: {image: x, restart: '[|no|]', deploy: {restart_policy: {condition: any}}}}")]
    public void Speaks(string markup) => RuleTest.Verify<RestartConflictAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, restart: always, deploy: {restart_policy: {condition: any}}}}")]
    [InlineData("services: {a: {image: x, restart: on-failure:3, deploy: {restart_policy: {condition: on-failure}}}}")]
    [InlineData("services: {a: {image: x, restart: always, deploy: {restart_policy: {delay: 5s}}}}")]
    [InlineData("services: {a: {image: x, restart: $R, deploy: {restart_policy: {condition: any}}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<RestartConflictAnalyzer>(text, RuleTestOptions.Compose);
}
