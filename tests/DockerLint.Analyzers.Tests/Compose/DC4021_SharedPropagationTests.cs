using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4021_SharedPropagationTests
{
    [Theory]
    [InlineData("services: {a: {image: x, volumes: ['/a:/b:ro,[|shared|]', {type: bind, source: /a, target: /c, bind: {propagation: '[|rshared|]'}}]}}")]
    public void Speaks(string markup) => RuleTest.Verify<SharedPropagationAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, volumes: ['/a:/b:rslave', '/shared:/c', {type: bind, source: /a, target: /d, bind: {propagation: private}}]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SharedPropagationAnalyzer>(text, RuleTestOptions.Compose);
}
