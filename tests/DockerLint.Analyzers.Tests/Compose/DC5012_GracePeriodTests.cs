using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC5012_GracePeriodTests
{
    [Theory]
    [InlineData("services: {a: {image: x, stop_grace_period: '[|10m|]'}}")]
    public void Speaks(string markup) => RuleTest.Verify<GracePeriodAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, stop_grace_period: 5m}, b: {image: x, stop_grace_period: $G}, c: {image: x, stop_grace_period: x}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<GracePeriodAnalyzer>(text, RuleTestOptions.Compose);
}
