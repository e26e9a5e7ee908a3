using DockerLint.Analyzers.Project;

namespace DockerLint.Analyzers.Tests.Project;

public sealed class DX1025_DiscardedCommandTests
{
    [Theory]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x\\nCMD b\"}, [|entrypoint|]: c}}")]
    public void Speaks(string markup) => RuleTest.Verify<DiscardedCommandAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x\\nCMD b\"}, entrypoint: c, command: d}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x\"}, entrypoint: c}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x\\nCMD b\"}, entrypoint: []}}")]
    [InlineData("services: {a: {build: ., entrypoint: c}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<DiscardedCommandAnalyzer>(text, RuleTestOptions.Compose);
}
