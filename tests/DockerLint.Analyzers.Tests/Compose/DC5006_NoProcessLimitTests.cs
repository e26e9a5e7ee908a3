using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC5006_NoProcessLimitTests
{
    [Theory]
    [InlineData("services: {[|a|]: {image: x, pids_limit: -1}}")]
    [InlineData("services: {[|a|]: {image: x, deploy: {resources: {limits: {pids: 0}}}}, [|b|]: {image: x, deploy: {resources: {limits: {pids: -1}}}}}")]
    public void Speaks(string markup) => RuleTest.Verify<NoProcessLimitAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, pids_limit: 10}, b: {image: x, deploy: {resources: {limits: {pids: 1}}}}, c: {image: x, pids_limit: $P}, d: {extends: {service: a}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<NoProcessLimitAnalyzer>(text, RuleTestOptions.Compose);
}
