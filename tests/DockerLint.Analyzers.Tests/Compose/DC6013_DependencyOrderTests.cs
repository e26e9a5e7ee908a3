using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6013_DependencyOrderTests
{
    [Theory]
    [InlineData("services: {a: {image: x, depends_on: [c, [|b|]]}}")]
    [InlineData("services:\n  a:\n    depends_on:\n      c: {condition: x}\n      [|b|]: {condition: x}\n")]
    public void Speaks(string markup) => RuleTest.Verify<DependencyOrderAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, depends_on: [b, c]}}")]
    [InlineData("services: {a: {image: x, depends_on: {b: {}, c: {}}}}")]
    [InlineData("services: {a: {image: x, links: [c, b]}}")]
    [InlineData("services: {a: {depends_on: x}, b: {depends_on: }}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<DependencyOrderAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services:\n  a:\n    depends_on:\n    - c # see\n    # b\n    - b\n    - a\n    image: x\n", "services:\n  a:\n    depends_on:\n    - a\n    # b\n    - b\n    - c # see\n    image: x\n")]
    [InlineData("services:\n  a:\n    depends_on:\n      c:\n        condition: x\n      b:\n        condition: y\n", "services:\n  a:\n    depends_on:\n      b:\n        condition: y\n      c:\n        condition: x\n")]
    [InlineData("services: {a: {image: x, depends_on: [c, b]}}", "services: {a: {image: x, depends_on: [c, b]}}")]
    public void The_fix_moves_lines_and_loses_nothing(string before, string after) => RuleTest.VerifyFix<DependencyOrderAnalyzer>(before, after, RuleTestOptions.Compose);
}
