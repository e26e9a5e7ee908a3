using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6004_RegistryNotAllowedTests
{
    [Theory]
    [InlineData("ghcr.io", "services: {a: {image: '[|quay.io/a/b:1|]'}, b: {image: '[|nginx:1|]'}, c: {image: 'ghcr.io/a/b:1'}}")]
    [InlineData("docker.io/library", "services: {a: {image: '[|team/a:1|]'}, b: {image: 'nginx:1'}}")]
    public void Speaks(string allowed, string markup) => RuleTest.Verify<RegistryNotAllowedAnalyzer>(markup, With(allowed));

    [Theory]
    [InlineData("", "services: {a: {image: 'quay.io/a/b:1'}}")]
    [InlineData("ghcr.io", "services: {a: {image: '${REGISTRY}/b:1'}, b: {image: 'quay.io/b:1', build: .}}")]
    [InlineData("*", "services: {a: {image: 'quay.io/a/b:1'}}")]
    public void IsSilent(string allowed, string text) => RuleTest.VerifySilent<RegistryNotAllowedAnalyzer>(text, With(allowed));

    private static RuleTestOptions With(string allowed) => RuleTestOptions.Compose with { Options = new Dictionary<string, string> { ["allowed_registries"] = allowed } };
}
