using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6005_BuildAndImageTests
{
    [Theory]
    [InlineData("services: {a: {build: ., [|image|]: \"x:1\"}}")]
    public void Speaks(string markup) => RuleTest.Verify<BuildAndImageAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {build: ., image: \"x:1\", pull_policy: build}}")]
    [InlineData("services: {a: {build: .}}")]
    [InlineData("services: {a: {image: \"x:1\"}}")]
    [InlineData("services: {a: {build: ., image: x, extends: {file: b.yaml, service: c}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<BuildAndImageAnalyzer>(text, RuleTestOptions.Compose);
}
