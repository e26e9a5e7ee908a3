using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2040_DefaultConflictTests
{
    [Theory]
    [InlineData("services: {a: {image: 'x:${T:-1}', hostname: '[|${T-2}|]'}}")]
    public void Speaks(string markup) => RuleTest.Verify<DefaultConflictAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: 'x:${T:-1}', hostname: '${T:-1}', user: '${T:-}', command: '${T}', init: '${U:-2}', tty: '${T:-${U}}'}}")]
    [InlineData("services: {a: {environment: {A: '${DB_PASSWORD:-a}', B: '${DB_PASSWORD:-b}'}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<DefaultConflictAnalyzer>(text, RuleTestOptions.Compose);
}
