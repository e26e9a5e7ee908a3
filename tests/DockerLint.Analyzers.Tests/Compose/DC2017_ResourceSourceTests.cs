using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2017_ResourceSourceTests
{
    [Theory]
    [InlineData("secrets: {[|a|]: }")]
    [InlineData("secrets: {a: {file: ./x, [|environment|]: X}}")]
    [InlineData("configs: {a: {content: x, [|environment|]: X}, [|b|]: {name: c}}")]
    public void Speaks(string markup) => RuleTest.Verify<ResourceSourceAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("secrets: {a: {file: ./x}, b: {environment: X}, c: {external: true}, d: {driver: vault}, e: {external: $E}}")]
    [InlineData("configs: {a: {content: ''}, b: {file: x}, c: {external: {name: d}}}")]
    [InlineData("secrets: {}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ResourceSourceAnalyzer>(text, RuleTestOptions.Compose);
}
