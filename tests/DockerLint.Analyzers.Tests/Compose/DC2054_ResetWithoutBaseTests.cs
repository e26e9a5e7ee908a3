using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2054_ResetWithoutBaseTests
{
    [Theory]
    [InlineData("services: {a: {image: x, ports: [|!reset|] []}}")]
    [InlineData("services: {a: {image: x, environment: [|!override|] {A: b}}}")]
    [InlineData("services: {a: {image: x}}\n---\nservices: {a: {ports: [[|!reset|] \"80:80\"]}}")]
    public void Speaks(string markup) => RuleTest.Verify<ResetWithoutBaseAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, ports: [\"80:80\"]}}\n---\nservices: {a: {ports: !reset []}}")]
    [InlineData("services: {a: {extends: b, ports: !reset []}, b: {image: x}}")]
    [InlineData("include: [b.yaml]\nservices: {a: {image: x, ports: !override []}}")]
    [InlineData("services: {a: {image: x, command: \"!reset\", ports: []}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ResetWithoutBaseAnalyzer>(text, RuleTestOptions.Compose);
}
