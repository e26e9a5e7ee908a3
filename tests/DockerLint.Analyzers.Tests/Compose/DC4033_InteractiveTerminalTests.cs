using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4033_InteractiveTerminalTests
{
    private static readonly RuleTestOptions Production = RuleTestOptions.Compose with { Path = "docker-compose.prod.yml" };

    [Theory]
    [InlineData("compose.yaml")]
    [InlineData("compose.dev.yaml")]
    [InlineData("prod/compose.yaml")]
    [InlineData("compose.products.yaml")]
    public void IsSilentInOtherFiles(string path) =>
        RuleTest.VerifySilent<InteractiveTerminalAnalyzer>("services: {a: {image: x, tty: true, stdin_open: true}}", RuleTestOptions.Compose with { Path = path });

    [Theory]
    [InlineData("services: {a: {image: x, [|tty|]: true, stdin_open: true}}")]
    public void Speaks(string markup) => RuleTest.Verify<InteractiveTerminalAnalyzer>(markup, Production);

    [Theory]
    [InlineData("services: {a: {image: x, tty: true}, b: {image: x, stdin_open: true}, c: {image: x, tty: false, stdin_open: true}, d: {image: x, tty: $T, stdin_open: true}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<InteractiveTerminalAnalyzer>(text, Production);
}
