using DockerLint.Analyzers.Project;

namespace DockerLint.Analyzers.Tests.Project;

public sealed class DX1041_ShadowedStageTests
{
    [Theory]
    [InlineData("services: {a: {build: {additional_contexts: {[|b|]: ./b}, dockerfile_inline: \"FROM x AS b\\nFROM b\"}}}")]
    [InlineData("services: {a: {build: {additional_contexts: ['[|B|]=./b'], dockerfile_inline: \"FROM x AS b\\nFROM y\\nCOPY --from=b /a /a\"}}}")]
    public void Speaks(string markup) => RuleTest.Verify<ShadowedStageAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {build: {additional_contexts: {c: ./c}, dockerfile_inline: \"FROM x AS b\\nCOPY --from=c / /\"}}}")]
    [InlineData("services: {a: {build: {additional_contexts: {x: 'docker-image://x:2'}, dockerfile_inline: \"FROM x\"}}}")]
    [InlineData("services: {a: {build: {additional_contexts: {b: ./b}}}}")]
    [InlineData("services: {a: {build: {additional_contexts: {b: ./b}, dockerfile_inline: \"# syntax=acme/lang\\nFROM x AS b\"}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ShadowedStageAnalyzer>(text, RuleTestOptions.Compose);
}
