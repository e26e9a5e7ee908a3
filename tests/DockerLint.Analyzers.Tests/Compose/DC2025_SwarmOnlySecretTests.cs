using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2025_SwarmOnlySecretTests
{
    [Theory]
    [InlineData("services: {a: {image: x}}\nsecrets: {s: {[|external|]: {name: t}}, t: {[|driver|]: d}}\nconfigs: {c: {content: x, [|template_driver|]: golang}}")]
    public void Speaks(string markup) => RuleTest.Verify<SwarmOnlySecretAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, deploy: {placement: {constraints: [a]}}}}\nsecrets: {s: {external: true}}")]
    [InlineData("services: {a: {image: x}}\nnetworks: {n: {driver: overlay}}\nsecrets: {s: {external: true}}")]
    [InlineData("secrets: {s: {file: x}, t: {external: $E, file: y}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SwarmOnlySecretAnalyzer>(text, RuleTestOptions.Compose);
}
