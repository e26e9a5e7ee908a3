using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC3030_ScaledHostPortTests
{
    [Theory]
    [InlineData("services: {a: {image: x, scale: 2, ports: ['[|8080:80|]', '80', '[|81:81/udp|]']}}")]
    [InlineData("services: {a: {image: x, deploy: {replicas: 3}, ports: ['[|127.0.0.1:8080:80|]']}}")]
    [InlineData("services: {a: {image: x, scale: 3, ports: ['[|8080-8081:80|]']}}")]
    [InlineData("services: {a: {image: x, scale: 2, ports: ['[|8080-8081:80-81|]']}}")]
    [InlineData("services: {a: {image: x, scale: 2, ports: [{target: 80, published: [|8080|]}]}}")]
    public void Speaks(string markup) => RuleTest.Verify<ScaledHostPortAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, scale: 1, ports: ['8080:80']}}")]
    [InlineData("services: {a: {image: x, ports: ['8080:80']}}")]
    [InlineData("services: {a: {image: x, scale: 2, ports: ['80', '0:80', '$P:80', '8080-8081:80']}}")]
    [InlineData("services: {a: {image: x, scale: $N, ports: ['8080:80']}}")]
    [InlineData("services: {a: {image: x, scale: 2, network_mode: host, ports: ['8080:80']}}")]
    [InlineData("services: {a: {image: x, deploy: {replicas: 2, update_config: {order: start-first}}, ports: ['8080:80']}}")]
    [InlineData("services: {a: {image: x, deploy: {mode: replicated, replicas: 2}, ports: ['8080:80']}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ScaledHostPortAnalyzer>(text, RuleTestOptions.Compose);
}
