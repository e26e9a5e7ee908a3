using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2031_InterpolatedKeyTests
{
    [Theory]
    [InlineData("services: {a: {image: x, environment: {[|$K|]: 1}}}")]
    [InlineData("volumes:\n  [|${V:-data}|]:\n")]
    public void Speaks(string markup) => RuleTest.Verify<InterpolatedKeyAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, environment: ['$K=1'], labels: {a$$b: 1, 'c$': 2}}}")]
    [InlineData("x-a: {$K: 1}")]
    [InlineData("services: {a: {image: $K}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<InterpolatedKeyAnalyzer>(text, RuleTestOptions.Compose);
}
