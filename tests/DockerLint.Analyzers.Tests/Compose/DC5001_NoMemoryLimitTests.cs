using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC5001_NoMemoryLimitTests
{
    [Theory]
    [InlineData("services: {[|a|]: {image: x}, [|b|]: {image: y, deploy: {resources: {reservations: {memory: 1g}}}}}")]
    public void Speaks(string markup) => RuleTest.Verify<NoMemoryLimitAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", mem_limit: 1g}}")]
    [InlineData("services: {a: {image: \"x:1\", mem_limit: \"${M}\"}}")]
    [InlineData("services: {a: {image: \"x:1\", deploy: {resources: {limits: {memory: 1g}}}}}")]
    [InlineData("services: {a: {extends: {file: b.yaml, service: c}}}")]
    [InlineData("services: {a: {provider: {type: x}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<NoMemoryLimitAnalyzer>(text, RuleTestOptions.Compose);
}
