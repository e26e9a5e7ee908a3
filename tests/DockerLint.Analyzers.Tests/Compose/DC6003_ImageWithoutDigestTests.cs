using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6003_ImageWithoutDigestTests
{
    [Theory]
    [InlineData("services: {a: {image: \"[|postgres:18|]\"}}")]
    public void Speaks(string markup) => RuleTest.Verify<ImageWithoutDigestAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"postgres:18@sha256:1111111111111111111111111111111111111111111111111111111111111111\"}}")]
    [InlineData("services: {a: {image: \"postgres\"}}")]
    [InlineData("services: {a: {image: \"postgres:latest\"}}")]
    [InlineData("services: {a: {image: \"postgres${X}\"}}")]
    [InlineData("services: {a: {image: \"x:1\", build: .}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ImageWithoutDigestAnalyzer>(text, RuleTestOptions.Compose);
}
