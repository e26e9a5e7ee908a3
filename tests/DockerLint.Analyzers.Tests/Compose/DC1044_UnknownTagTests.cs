using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1044_UnknownTagTests
{
    [Theory]
    [InlineData("services: {a: {image: x, ports: [|!overide|] []}}")]
    [InlineData("services: {a: {image: x, labels: {a: [|!secret|] b, c: [|!Reset|] d}}}")]
    [InlineData("services: [|!map|] {a: {image: x}}")]
    public void Speaks(string markup) => RuleTest.Verify<UnknownTagAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, ports: !override [], labels: !reset null}}")]
    [InlineData("services: {a: {image: x, labels: {a: !!str 5, b: ! c, d: !<tag:yaml.org,2002:str> 6}}}")]
    [InlineData("services: {a: {image: x, command: \"echo !foo\", labels: {a: b!c}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnknownTagAnalyzer>(text, RuleTestOptions.Compose);
}
