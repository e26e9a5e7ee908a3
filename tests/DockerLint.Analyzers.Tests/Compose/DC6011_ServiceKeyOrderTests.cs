using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6011_ServiceKeyOrderTests
{
    [Theory]
    [InlineData("services:\n  a:\n    tty: true\n    [|image|]: x\n    init: true\n")]
    [InlineData("services: {a: {ports: [], [|environment|]: {}}}")]
    public void Speaks(string markup) => RuleTest.Verify<ServiceKeyOrderAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services:\n  a:\n    image: x\n    build: .\n    environment: {}\n    ports: []\n    cpus: 1\n    init: true\n")]
    [InlineData("services:\n  a:\n    <<: *b\n    image: x\n")]
    [InlineData("services:\n  a: *b\n  c:\n")]
    [InlineData("x-a: {tty: true, image: x}\nservices: {}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ServiceKeyOrderAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services:\n  a:\n    tty: true # t\n    # the image\n    image: x\n    ports:\n      - \"1:1\"\n      # - \"2:2\"\n    environment:\n      A: 1\n\n  b: {image: y}\n", "services:\n  a:\n    # the image\n    image: x\n    environment:\n      A: 1\n    ports:\n      - \"1:1\"\n      # - \"2:2\"\n    tty: true # t\n\n  b: {image: y}\n")]
    [InlineData("services:\n  a:\n    # about a\n    tty: true\n    image: x\n", "services:\n  a:\n    # about a\n    tty: true\n    image: x\n")]
    [InlineData("services:\n  a:\n    tty: true\n    <<: {init: true}\n    image: x\n", "services:\n  a:\n    tty: true\n    <<: {init: true}\n    image: x\n")]
    [InlineData("services: {a: {tty: true, image: x}}", "services: {a: {tty: true, image: x}}")]
    public void The_fix_moves_lines_and_loses_nothing(string before, string after) => RuleTest.VerifyFix<ServiceKeyOrderAnalyzer>(before, after, RuleTestOptions.Compose);
}
