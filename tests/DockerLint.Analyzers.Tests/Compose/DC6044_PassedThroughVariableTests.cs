using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6044_PassedThroughVariableTests
{
    [Theory]
    [InlineData("services: {a: {image: x, environment: {[|A|]: , B: x, [|C|]: ~}}}")]
    [InlineData("services: {a: {image: x, environment: [[|A|], B=1, C=]}}")]
    [InlineData("services: {a: {build: {context: ., args: [[|A|]]}}}")]
    public void Speaks(string markup) => RuleTest.Verify<PassedThroughVariableAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, environment: {A: '', B: $B}}}")]
    [InlineData("services: {a: {image: x, environment: [A=, B=$C], labels: [a]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<PassedThroughVariableAnalyzer>(text, RuleTestOptions.Compose);
}
