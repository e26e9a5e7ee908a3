using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1024_BrokenIncludeTests
{
    [Theory]
    [InlineData("include: [[|compose.yaml|]]\nservices: {a: {image: x}}\n")]
    [InlineData("include: [{path: [|./compose.yaml|]}]\nservices: {a: {image: x}}\n")]
    [InlineData("include: [{path: [[|app/../compose.yaml|], other.yaml]}]\nservices: {a: {image: x}}\n")]
    public void Speaks(string markup) => RuleTest.Verify<BrokenIncludeAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("include: [other.yaml]\nservices: {a: {image: x}}\n")]
    [InlineData("include: [\"${DIR}/compose.yaml\", oci://example.org/a]\nservices: {a: {image: x}}\n")]
    [InlineData("services: {include: {image: x, command: include compose.yaml}}\n")]
    public void IsSilent(string text) => RuleTest.VerifySilent<BrokenIncludeAnalyzer>(text, RuleTestOptions.Compose);
}
