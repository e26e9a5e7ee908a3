using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4022_WritableRootTests
{
    [Theory]
    [InlineData("services: {[|a|]: {image: x, read_only: false}, [|b|]: {image: x}}")]
    public void Speaks(string markup) => RuleTest.Verify<WritableRootAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, read_only: true}, b: {image: x, read_only: $R}, c: {extends: {service: a}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<WritableRootAnalyzer>(text, RuleTestOptions.Compose);
}
