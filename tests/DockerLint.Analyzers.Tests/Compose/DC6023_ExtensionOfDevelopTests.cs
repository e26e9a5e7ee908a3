using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6023_ExtensionOfDevelopTests
{
    [Theory]
    [InlineData("services: {a: {build: ., develop: {watch: [{path: ., action: rebuild, [|x-initialSync|]: true}]}}}")]
    public void Speaks(string markup) => RuleTest.Verify<ExtensionOfDevelopAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {build: ., develop: {watch: [{path: ., action: rebuild, initial_sync: true}]}, x-dev: 1}}\nx-develop: {}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ExtensionOfDevelopAnalyzer>(text, RuleTestOptions.Compose);
}
