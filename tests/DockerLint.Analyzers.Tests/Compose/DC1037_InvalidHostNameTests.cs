using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1037_InvalidHostNameTests
{
    [Theory]
    [InlineData("services: {a: {image: x, hostname: [|my_host|]}}")]
    [InlineData("services: {a: {image: x, hostname: [|-a|]}}")]
    [InlineData("services: {a: {image: x, hostname: [|a-|]}}")]
    [InlineData("services: {a: {image: x, domainname: [|foo..bar|]}}")]
    [InlineData("services: {a: {image: x, hostname: '[|a b|]'}}")]
    [InlineData("services: {a: {image: x, hostname: [|aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|]}}")]
    public void Speaks(string markup) => RuleTest.Verify<InvalidHostNameAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, hostname: web-1, domainname: example.test}}")]
    [InlineData("services: {a: {image: x, hostname: $H}}")]
    [InlineData("services: {a: {image: x, hostname: \"${P}_x\"}}")]
    [InlineData("services: {a: {image: x, hostname: a.b.C}}")]
    [InlineData("services: {a: {image: x, hostname: \"\"}}")]
    [InlineData("services: {a: {image: x, hostname: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<InvalidHostNameAnalyzer>(text, RuleTestOptions.Compose);
}
