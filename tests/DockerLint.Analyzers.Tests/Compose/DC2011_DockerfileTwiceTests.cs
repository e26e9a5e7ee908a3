using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2011_DockerfileTwiceTests
{
    [Theory]
    [InlineData("services: {a: {build: {dockerfile: x, [|dockerfile_inline|]: FROM a}}}")]
    [InlineData("x-b: &b {dockerfile: x}\nservices: {a: {build: {<<: *b, [|dockerfile_inline|]: FROM a}}}")]
    public void Speaks(string markup) => RuleTest.Verify<DockerfileTwiceAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {build: {dockerfile: x}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: FROM a}}}")]
    [InlineData("services: {a: {build: {dockerfile: x, dockerfile_inline: null}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<DockerfileTwiceAnalyzer>(text, RuleTestOptions.Compose);
}
