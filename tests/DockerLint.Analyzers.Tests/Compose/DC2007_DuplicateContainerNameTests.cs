using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2007_DuplicateContainerNameTests
{
    [Theory]
    [InlineData("services: {a: {image: x, container_name: n}, b: {image: y, container_name: [|n|]}}")]
    [InlineData("services: {a: {image: x, container_name: n, profiles: [p]}, b: {image: y, container_name: [|n|]}}")]
    [InlineData("services: {a: {image: x, container_name: n, profiles: [p, q]}, b: {image: y, container_name: [|n|], profiles: [q]}}")]
    public void Speaks(string markup) => RuleTest.Verify<DuplicateContainerNameAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, container_name: n}, b: {image: y, container_name: m}}")]
    [InlineData("services: {a: {image: x, container_name: \"${N}\"}, b: {image: y, container_name: \"${N}\"}}")]
    [InlineData("services: {a: {image: x, container_name: n, profiles: [p]}, b: {image: y, container_name: n, profiles: [q]}}")]
    [InlineData("services: {a: {image: x}, b: {image: y}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<DuplicateContainerNameAnalyzer>(text, RuleTestOptions.Compose);
}
