using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6027_MixedListStyleTests
{
    [Theory]
    [InlineData("services: {a: {build: {context: ., [|args|]: [A=1]}, [|labels|]: [b]}}")]
    public void Speaks(string markup) => RuleTest.Verify<MixedListStyleAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, environment: {A: 1}, labels: ['a.$B=1'], expose: ['1']}, b: {image: x, environment: []}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<MixedListStyleAnalyzer>(text, RuleTestOptions.Compose);

    [Fact]
    public void The_form_can_be_a_list() => RuleTest.Verify<MixedListStyleAnalyzer>(
        "services: {a: {image: x, [|environment|]: {A: 1}, labels: [b]}}", RuleTestOptions.Compose with { Options = new Dictionary<string, string> { ["form"] = "list" } });
}
