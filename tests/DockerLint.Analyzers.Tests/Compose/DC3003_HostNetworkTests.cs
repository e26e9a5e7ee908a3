using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC3003_HostNetworkTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", network_mode: [|host|]}}")]
    [InlineData("services: {a: {image: \"x:1\", network_mode: \"[|host|]\"}}")]
    [InlineData("x: &x {network_mode: [|host|]}\nservices: {a: {<<: *x, image: y}, b: {<<: *x, image: z}}\n")]
    public void Speaks(string markup) => RuleTest.Verify<HostNetworkAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", network_mode: bridge}}")]
    [InlineData("services: {a: {image: \"x:1\", network_mode: \"service:b\"}}")]
    [InlineData("services: {a: {image: \"x:1\", network_mode: \"${M:-host}\"}}")]
    [InlineData("services: {a: {image: \"x:1\", networks: [host]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<HostNetworkAnalyzer>(text, RuleTestOptions.Compose);
}
