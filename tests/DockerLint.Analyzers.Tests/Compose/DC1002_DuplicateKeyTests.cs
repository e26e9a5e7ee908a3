using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1002_DuplicateKeyTests
{
    [Theory]
    [InlineData("services:\n  a: {image: x, [|image|]: y}\n")]
    [InlineData("services:\n  a: {}\n  [|\"a\"|]: {}\n")]
    [InlineData("x: &x {}\ny: &y {}\nz:\n  <<: *x\n  [|<<|]: *y\n")]
    [InlineData("a: 1\n[|a|]: 2\n[|a|]: 3\n")]
    public void Speaks(string markup) => RuleTest.Verify<DuplicateKeyAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services:\n  a: {image: x}\n  b: {image: x}\n")]
    [InlineData("a: 1\n---\na: 2\n")]
    [InlineData("z:\n  <<: [{}, {}]\n")]
    [InlineData("a: {b: 1}\nb: 2\n")]
    public void IsSilent(string text) => RuleTest.VerifySilent<DuplicateKeyAnalyzer>(text, RuleTestOptions.Compose);
}
