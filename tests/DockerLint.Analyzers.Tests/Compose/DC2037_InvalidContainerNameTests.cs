using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2037_InvalidContainerNameTests
{
    [Theory]
    [InlineData("services: {a: {container_name: '[|a@b|]'}, b: {container_name: '[|_a|]'}, c: {container_name: '[|x|]'}}")]
    public void Speaks(string markup) => RuleTest.Verify<InvalidContainerNameAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {container_name: a-b_c.1}, b: {container_name: '$A@'}, c: {container_name: ''}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<InvalidContainerNameAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("shop-.*", "services: {a: {container_name: shop-a}, b: {container_name: '{|DC6017:web-shop-a|}'}, c: {container_name: $C}}")]
    [InlineData("(", "services: {a: {container_name: '{|DC6017:shop-a|}'}}")]
    public void The_convention_can_be_given(string pattern, string markup) =>
        RuleTest.Verify<InvalidContainerNameAnalyzer>(markup, RuleTestOptions.Compose with { Options = new Dictionary<string, string> { ["pattern"] = pattern } });
}
