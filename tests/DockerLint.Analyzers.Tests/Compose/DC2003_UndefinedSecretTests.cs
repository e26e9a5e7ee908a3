using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2003_UndefinedSecretTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", secrets: [[|s|]]}}")]
    [InlineData("services: {a: {image: \"x:1\", secrets: [{source: [|s|], target: t}]}}")]
    [InlineData("services: {a: {image: \"x:1\", configs: [[|c|]]}}")]
    [InlineData("services: {a: {build: {context: ., secrets: [[|s|]]}}}")]
    public void Speaks(string markup) => RuleTest.Verify<UndefinedSecretAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, secrets: [s], configs: [c]}}\nsecrets: {s: {file: f}}\nconfigs: {c: {file: f}}\n")]
    [InlineData("services: {a: {image: \"x:1\", secrets: [\"${S}\"]}}")]
    [InlineData("services: {a: {secrets: [s]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UndefinedSecretAnalyzer>(text, RuleTestOptions.Compose);
}
