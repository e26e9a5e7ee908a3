using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6021_FixedContainerNameTests
{
    [Theory]
    [InlineData("services: {a: {image: x, container_name: '[|b|]'}}")]
    public void Speaks(string markup) => RuleTest.Verify<FixedContainerNameAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, container_name: '${COMPOSE_PROJECT_NAME}-b'}, b: {image: x}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<FixedContainerNameAnalyzer>(text, RuleTestOptions.Compose);
}
