using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2029_SecretNotGrantedTests
{
    [Theory]
    [InlineData("services: {a: {image: x, environment: ['A_FILE=[|/run/secrets/b|]', 'B=/run/secrets/c'], secrets: [c]}}\nsecrets: {c: {file: f}}")]
    [InlineData("services: {a: {image: x, environment: {A: '[|/run/secrets/b|]'}, secrets: [{source: b, target: other}]}}\nsecrets: {b: {file: f}}")]
    public void Speaks(string markup) => RuleTest.Verify<SecretNotGrantedAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, environment: {A: /run/secrets/b}, secrets: [b]}}")]
    [InlineData("services: {a: {image: x, environment: {A: /run/secrets/d}, secrets: [{source: b, target: d}]}}")]
    [InlineData("services: {a: {image: x, environment: {A: /run/secrets/b, C: '/run/secrets/$X'}, volumes: ['./s:/run/secrets:ro']}}")]
    [InlineData("services: {a: {image: x, environment: {A: /run/secrets/b}, secrets: [$S]}}")]
    [InlineData("services: {a: {extends: {service: c}, environment: {A: /run/secrets/b}}, c: {image: x, secrets: [b]}}")]
    [InlineData("services: {a: {image: x, environment: {A: '/run/secrets/b/c', D: '/run/secrets/'}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SecretNotGrantedAnalyzer>(text, RuleTestOptions.Compose);
}
