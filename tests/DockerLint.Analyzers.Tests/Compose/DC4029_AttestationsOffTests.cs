using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4029_AttestationsOffTests
{
    [Theory]
    [InlineData("services: {a: {image: x, build: {context: ., [|sbom|]: false}}}")]
    public void Speaks(string markup) => RuleTest.Verify<AttestationsOffAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, build: {context: ., sbom: true}}, b: {build: {context: ., sbom: false}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<AttestationsOffAnalyzer>(text, RuleTestOptions.Compose);
}
