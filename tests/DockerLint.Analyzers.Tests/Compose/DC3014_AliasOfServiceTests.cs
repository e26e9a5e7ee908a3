using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC3014_AliasOfServiceTests
{
    [Theory]
    [InlineData("services: {a: {image: x, networks: [n]}, b: {image: y, networks: {n: {aliases: [c, '[|a|]']}}}}")]
    public void Speaks(string markup) => RuleTest.Verify<AliasOfServiceAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, networks: [m]}, b: {image: y, networks: {n: {aliases: [a, b]}}}}")]
    [InlineData("services: {a: {image: x, profiles: [p]}, b: {image: y, profiles: [q], networks: {default: {aliases: [a]}}}}")]
    [InlineData("services: {a: {image: x}, b: {image: y, networks: {default: {aliases: [$A]}}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<AliasOfServiceAnalyzer>(text, RuleTestOptions.Compose);
}
