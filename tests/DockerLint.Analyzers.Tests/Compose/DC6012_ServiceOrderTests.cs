using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6012_ServiceOrderTests
{
    [Theory]
    [InlineData("services:\n  b: {image: x}\n  [|a|]: {image: x}\n")]
    [InlineData("services: {a_b: {}, a1: {}, [|a-b|]: {}}")]
    public void Speaks(string markup) => RuleTest.Verify<ServiceOrderAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services:\n  A: {image: x}\n  b: {image: x}\n  b-c: {image: x}\n")]
    [InlineData("services:\n  a:\n")]
    [InlineData("networks: {b: {}, a: {}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ServiceOrderAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services:\n\n  w:\n    image: x\n\n\n  # b\n  # more b\n  b:\n    image: y\n    # tail of b\n\n  a:\n    image: z\n# tail\nvolumes:\n", "services:\n\n  a:\n    image: z\n\n\n  # b\n  # more b\n  b:\n    image: y\n    # tail of b\n\n  w:\n    image: x\n# tail\nvolumes:\n")]
    [InlineData("services:\n  b: &b\n    image: x\n  a:\n    <<: *b\n", "services:\n  b: &b\n    image: x\n  a:\n    <<: *b\n")]
    [InlineData("x-c: &c {image: x}\nservices:\n  b:\n    <<: *c\n  a:\n    <<: *c\n", "x-c: &c {image: x}\nservices:\n  a:\n    <<: *c\n  b:\n    <<: *c\n")]
    [InlineData("services:\n  b:\n    image: x\n    command: |+\n      a\n\n  a: {image: x}\n", "services:\n  b:\n    image: x\n    command: |+\n      a\n\n  a: {image: x}\n")]
    [InlineData("services:\n  b:\n    image: x\n # odd\n  a: {image: x}\n", "services:\n  b:\n    image: x\n # odd\n  a: {image: x}\n")]
    public void The_fix_moves_lines_and_loses_nothing(string before, string after) => RuleTest.VerifyFix<ServiceOrderAnalyzer>(before, after, RuleTestOptions.Compose);
}
