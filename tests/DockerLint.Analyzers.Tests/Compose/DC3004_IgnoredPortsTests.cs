using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC3004_IgnoredPortsTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", network_mode: host, [|ports|]: [\"80:80\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", network_mode: none, [|ports|]: [\"80:80\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", network_mode: \"service:b\", [|ports|]: [\"80:80\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", network_mode: \"container:b\", [|ports|]: [\"80\"]}}")]
    public void Speaks(string markup) => RuleTest.Verify<IgnoredPortsAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", ports: [\"80:80\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", network_mode: host}}")]
    [InlineData("services: {a: {image: \"x:1\", network_mode: bridge, ports: [\"80:80\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", network_mode: \"${M}\", ports: [\"80:80\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", network_mode: host, ports: []}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<IgnoredPortsAnalyzer>(text, RuleTestOptions.Compose);
}
