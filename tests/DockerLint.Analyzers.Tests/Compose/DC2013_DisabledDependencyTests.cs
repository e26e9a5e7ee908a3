using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2013_DisabledDependencyTests
{
    [Theory]
    [InlineData("services: {a: {image: x, depends_on: [[|b|]]}, b: {image: y, profiles: [p]}}")]
    [InlineData("services: {a: {image: x, profiles: [q], links: ['[|b|]:c']}, b: {image: y, profiles: [p, r]}}")]
    public void Speaks(string markup) => RuleTest.Verify<DisabledDependencyAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, depends_on: [b]}, b: {image: y}}")]
    [InlineData("services: {a: {image: x, profiles: [p], depends_on: [b]}, b: {image: y, profiles: [p, q]}}")]
    [InlineData("services: {a: {image: x, depends_on: {b: {condition: service_started, required: false}}}, b: {image: y, profiles: [p]}}")]
    [InlineData("services: {a: {image: x, depends_on: [b]}, b: {image: y, profiles: [$P]}}")]
    [InlineData("services: {a: {image: x, extends: {service: c}, depends_on: [b]}, b: {image: y, profiles: [p]}, c: {image: z}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<DisabledDependencyAnalyzer>(text, RuleTestOptions.Compose);
}
