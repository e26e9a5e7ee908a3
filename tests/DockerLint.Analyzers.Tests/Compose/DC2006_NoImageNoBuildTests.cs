using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2006_NoImageNoBuildTests
{
    [Theory]
    [InlineData("services: {a: {image: x}, [|b|]: {command: y}}")]
    [InlineData("services: {a: {build: .}, [|b|]: {}}")]
    public void Speaks(string markup) => RuleTest.Verify<NoImageNoBuildAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x}, b: {build: .}, c: {extends: a}, d: {provider: {type: x}}}")]
    [InlineData("services: {a: {command: x}}")]
    [InlineData("include: [o.yaml]\nservices: {a: {image: x}, b: {}}\n")]
    [InlineData("services: {a: {image: x}, b: {}}\n---\nservices: {b: {image: y}}\n")]
    [InlineData("x: &x {image: y}\nservices: {a: {image: x}, b: {<<: *x}}\n")]
    public void IsSilent(string text) => RuleTest.VerifySilent<NoImageNoBuildAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("compose.override.yaml")]
    [InlineData("docker-compose.prod.yml")]
    public void A_file_of_another_name_may_be_a_part(string path) =>
        RuleTest.VerifySilent<NoImageNoBuildAnalyzer>("services: {a: {image: x}, b: {command: y}}", RuleTestOptions.Compose with { Path = path });
}
