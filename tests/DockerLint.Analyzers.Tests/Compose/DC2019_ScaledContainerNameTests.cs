using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2019_ScaledContainerNameTests
{
    [Theory]
    [InlineData("services: {a: {image: x, container_name: '[|b|]', scale: 2}}")]
    [InlineData("services: {a: {image: x, container_name: '[|$B|]', deploy: {replicas: 2}}}")]
    public void Speaks(string markup) => RuleTest.Verify<ScaledContainerNameAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, container_name: b, scale: 1}}")]
    [InlineData("services: {a: {image: x, container_name: b, deploy: {replicas: $N}}}")]
    [InlineData("services: {a: {image: x, scale: 3}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ScaledContainerNameAnalyzer>(text, RuleTestOptions.Compose);
}
