using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2030_RepeatedVariableTests
{
    [Theory]
    [InlineData("services: {a: {image: x, environment: ['[|A|]=1', B=2, '[|A|]=3', A], labels: ['[|l|]', l=1]}}")]
    [InlineData("services: {a: {build: {args: ['[|A|]=1', A=2], context: .}}}")]
    public void Speaks(string markup) => RuleTest.Verify<RepeatedVariableAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, environment: [A=1, A=1, a=2, '$K=1', '$K=2'], labels: {b: 1}}}")]
    [InlineData("services: {a: {image: x, environment: [A=1]}, b: {image: x, environment: [A=2]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<RepeatedVariableAnalyzer>(text, RuleTestOptions.Compose);
}
