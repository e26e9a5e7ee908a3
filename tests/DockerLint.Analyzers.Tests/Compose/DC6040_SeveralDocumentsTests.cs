using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6040_SeveralDocumentsTests
{
    [Theory]
    [InlineData("services: {a: {image: x}}\n[|---|]\nservices: {a: {tty: true}}\n[|---|]\nservices: {b: {image: x}}")]
    public void Speaks(string markup) => RuleTest.Verify<SeveralDocumentsAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("---\nservices: {a: {image: x}}\n")]
    [InlineData("services: {a: {image: x}}\n---\n")]
    [InlineData("services: {a: {image: x, command: \"---\"}}\n...\n")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SeveralDocumentsAnalyzer>(text, RuleTestOptions.Compose);
}
