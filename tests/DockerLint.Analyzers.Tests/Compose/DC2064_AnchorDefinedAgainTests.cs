using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2064_AnchorDefinedAgainTests
{
    [Theory]
    [InlineData("x-a: &n {a: b}\nx-b: *n\nx-c: [|&n|] {a: c}\nx-d: *n\nservices: {a: {image: x}}")]
    public void Speaks(string markup) => RuleTest.Verify<AnchorDefinedAgainAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("x-a: &n {a: b}\nx-c: &n {a: c}\nx-d: *n\nservices: {a: {image: x}}")]
    [InlineData("x-a: &n {a: b}\nx-b: *n\nx-c: &n {a: c}\nservices: {a: {image: x}}")]
    [InlineData("x-a: &n {a: b}\nx-b: *n\nx-c: &m {a: c}\nx-d: *m\nservices: {a: {image: x}}")]
    [InlineData("x-a: &n {a: b}\nx-b: *n\nservices: {a: {image: x}}\n---\nx-c: &n {a: c}\nx-d: *n\n")]
    public void IsSilent(string text) => RuleTest.VerifySilent<AnchorDefinedAgainAnalyzer>(text, RuleTestOptions.Compose);
}
