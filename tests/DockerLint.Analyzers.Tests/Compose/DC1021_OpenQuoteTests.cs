using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1021_OpenQuoteTests
{
    [Theory]
    [InlineData("services: {a: {image: x, command: echo [|'|]it}}")]
    [InlineData("services: {a: {image: x, entrypoint: sh -c [|\"|]x}}")]
    [InlineData("services:\n  a:\n    image: x\n    command: >\n      echo \"a\"\n      [|'|]b\n")]
    public void Speaks(string markup) => RuleTest.Verify<OpenQuoteAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, command: echo \"it's\"}}")]
    [InlineData("services: {a: {image: x, command: [\"echo\", \"it's\"]}}")]
    [InlineData("services: {a: {image: x, command: echo it\\'s}}")]
    [InlineData("services: {a: {image: x, command: echo ${A:-'} x}}")]
    [InlineData("services: {a: {image: x, command: \"echo 'a'\"}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<OpenQuoteAnalyzer>(text, RuleTestOptions.Compose);
}
