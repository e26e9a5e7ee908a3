using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2023_ContextWithoutBuildTests
{
    [Theory]
    [InlineData("services: {a: {image: x}, b: {build: {additional_contexts: ['c=[|service:a|]']}}}")]
    public void Speaks(string markup) => RuleTest.Verify<ContextWithoutBuildAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {build: .}, b: {build: {additional_contexts: {c: service:a, d: ./d, e: service:$X, f: service:unknown}}}}")]
    [InlineData("services: {a: {extends: {service: b}}, b: {build: {additional_contexts: {c: service:a}}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ContextWithoutBuildAnalyzer>(text, RuleTestOptions.Compose);
}
