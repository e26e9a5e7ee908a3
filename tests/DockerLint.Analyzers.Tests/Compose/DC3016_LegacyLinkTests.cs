using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC3016_LegacyLinkTests
{
    [Theory]
    [InlineData("services: {a: {image: x, [|links|]: [b], [|external_links|]: [c]}, b: {image: y}}")]
    public void Speaks(string markup) => RuleTest.Verify<LegacyLinkAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, links: []}}")]
    [InlineData("services: {a: {image: x, network_mode: bridge, links: [b]}, b: {image: y, network_mode: bridge}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<LegacyLinkAnalyzer>(text, RuleTestOptions.Compose);
}
