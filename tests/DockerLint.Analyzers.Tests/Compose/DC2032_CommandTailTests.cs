using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2032_CommandTailTests
{
    [Theory]
    [InlineData("services: {a: {image: x, command: 'a [|>|] b'}}")]
    [InlineData("services: {a: {image: x, entrypoint: 'a[|;|]b'}}")]
    [InlineData("services:\n  a:\n    image: x\n    command: >\n      a\n      [|&&|] b\n")]
    [InlineData("services: {a: {image: x, command: sh -c a [||||] b}}")]
    public void Speaks(string markup) => RuleTest.Verify<CommandTailAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, command: 'sh -c \"a && b\"'}}")]
    [InlineData("services: {a: {image: x, command: ['a', '&&', 'b']}}")]
    [InlineData("services: {a: {image: x, command: 'a \\&\\& b'}}")]
    [InlineData("services: {a: {image: x, command: 'a ${B:-x>y} c'}}")]
    [InlineData("services: {a: {image: x, command: 'a \"b'}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<CommandTailAnalyzer>(text, RuleTestOptions.Compose);
}
