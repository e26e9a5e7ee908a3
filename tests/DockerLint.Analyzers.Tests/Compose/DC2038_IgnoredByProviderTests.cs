using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2038_IgnoredByProviderTests
{
    [Theory]
    [InlineData("services: {a: {provider: {type: x}, [|image|]: y, [|command|]: z}}")]
    public void Speaks(string markup) => RuleTest.Verify<IgnoredByProviderAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {provider: {type: x}, depends_on: [b], profiles: [p]}, b: {image: y}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<IgnoredByProviderAnalyzer>(text, RuleTestOptions.Compose);
}
