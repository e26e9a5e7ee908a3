using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6017_ContainerNamePatternTests
{
    [Theory]
    [InlineData("shop-.*", "services: {a: {container_name: shop-a}, b: {container_name: '[|web-shop-a|]'}, c: {container_name: $C}}")]
    [InlineData("(", "services: {a: {container_name: '[|shop-a|]'}}")]
    public void Speaks(string pattern, string markup) => RuleTest.Verify<ContainerNamePatternAnalyzer>(markup, With(pattern));

    [Theory]
    [InlineData("", "services: {a: {container_name: a}, b: {container_name: b_c}}")]
    [InlineData("shop-.*", "services: {a: {container_name: 'a@b'}, b: {container_name: '${P}-b'}, c: {image: x}}")]
    [InlineData("(a+)+b", "services: {a: {container_name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac}}")]
    public void IsSilent(string pattern, string text) => RuleTest.VerifySilent<ContainerNamePatternAnalyzer>(text, With(pattern) with { Laws = RuleTestLaws.RoundTrip });

    private static RuleTestOptions With(string pattern) => RuleTestOptions.Compose with { Options = new Dictionary<string, string> { ["pattern"] = pattern } };
}
