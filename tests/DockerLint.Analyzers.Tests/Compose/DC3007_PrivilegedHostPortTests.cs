using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC3007_PrivilegedHostPortTests
{
    [Theory]
    [InlineData("services: {a: {image: x, ports: ['[|22:2222|]', {target: 1, published: '[|53|]'}, '[|79-80:1-2|]']}}")]
    public void Speaks(string markup) => RuleTest.Verify<PrivilegedHostPortAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, ports: ['80:1', '443:2', '8080:22', '22', '$P:22', '1024:1']}}")]
    [InlineData("services: {a: {image: x, network_mode: host, ports: ['22:22']}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<PrivilegedHostPortAnalyzer>(text, RuleTestOptions.Compose);

    [Fact]
    public void The_allowed_ports_can_be_given() => RuleTest.Verify<PrivilegedHostPortAnalyzer>(
        "services: {a: {image: x, ports: ['[|80:1|]', '25:1']}}", RuleTestOptions.Compose with { Options = new Dictionary<string, string> { ["allowed_ports"] = "25" } });
}
