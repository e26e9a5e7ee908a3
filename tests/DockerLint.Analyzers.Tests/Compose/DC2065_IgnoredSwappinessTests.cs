using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2065_IgnoredSwappinessTests
{
    [Theory]
    [InlineData("services: {a: {image: x, [|mem_swappiness|]: 10}}")]
    public void Speaks(string markup) => RuleTest.Verify<IgnoredSwappinessAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, mem_limit: 10m}}")]
    [InlineData("services: {a: {image: x, mem_swappiness: !reset 5}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<IgnoredSwappinessAnalyzer>(text, RuleTestOptions.Compose);
}
