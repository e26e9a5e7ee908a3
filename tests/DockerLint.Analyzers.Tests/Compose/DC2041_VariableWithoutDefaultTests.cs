using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2041_VariableWithoutDefaultTests
{
    [Theory]
    [InlineData("services: {a: {image: 'x:[|$T|]', user: '${T}', hostname: '[|${U}|]'}}")]
    public void Speaks(string markup) => RuleTest.Verify<VariableWithoutDefaultAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: 'x:${T:-1}', user: '${T}', hostname: '${U:?}', command: '$$V', init: '${W:+x}', tty: '$COMPOSE_PROJECT_NAME'}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<VariableWithoutDefaultAnalyzer>(text, RuleTestOptions.Compose);
}
