using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC3004_IgnoredPortsTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", network_mode: host, [|ports|]: [\"80:80\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", network_mode: none, [|ports|]: [\"80:80\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", network_mode: \"service:b\", [|ports|]: [\"80:80\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", network_mode: \"container:b\", [|ports|]: [\"80\"]}}")]
    [InlineData("services: {a: {image: x, network_mode: 'service:b', [|expose|]: [80]}, b: {image: y}}")]
    public void Speaks(string markup) => RuleTest.Verify<IgnoredPortsAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", ports: [\"80:80\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", network_mode: host}}")]
    [InlineData("services: {a: {image: \"x:1\", network_mode: bridge, ports: [\"80:80\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", network_mode: \"${M}\", ports: [\"80:80\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", network_mode: host, ports: []}}")]
    [InlineData("services: {a: {image: x, network_mode: host, expose: [80]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<IgnoredPortsAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services:\n  a:\n    image: x\n    network_mode: host\n    ports:\n      - 80:80\n      - 81:81\n    tty: true\n", "services:\n  a:\n    image: x\n    network_mode: host\n    tty: true\n")]
    [InlineData("services:\n  a:\n    image: x\n    network_mode: host\n    ports:\n      - 80:80 # web\n", "services:\n  a:\n    image: x\n    network_mode: host\n    ports:\n      - 80:80 # web\n")]
    public void Takes_the_key_out_unless_a_comment_would_go(string before, string after) => RuleTest.VerifyFix<IgnoredPortsAnalyzer>(before, after, RuleTestOptions.Compose);
}
