using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC3011_LoopbackAddressTests
{
    [Theory]
    [InlineData("services: {a: {image: x, environment: ['R=redis://[|127.0.0.1|]:6379/0']}, b: {image: redis}}")]
    [InlineData("services: {a: {image: x, command: [serve, 'postgres://u@[|localhost|]:5432/d']}, db: {image: 'postgres:18'}}")]
    [InlineData("services: {a: {image: x, command: 'serve --cache=redis://[|127.0.0.1|]:6379'}, c: {image: 'redis:8'}}")]
    public void Speaks(string markup) => RuleTest.Verify<LoopbackAddressAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, environment: ['R=redis://b:6379']}, b: {image: redis}}")]
    [InlineData("services: {a: {image: x, environment: ['R=redis://localhost:6379']}}")]
    [InlineData("services: {a: {image: x, environment: ['R=http://localhost:6379']}, b: {image: redis}}")]
    [InlineData("services: {a: {image: x, network_mode: host, environment: ['R=redis://localhost']}, b: {image: redis}}")]
    [InlineData("services: {a: {image: x, environment: ['R=redis://localhost']}, b: {image: redis, network_mode: 'service:a'}}")]
    [InlineData("services: {a: {image: x, command: [serve, 'http://localhost:5432/', 'postgres://db/d']}, db: {image: 'postgres:18'}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<LoopbackAddressAnalyzer>(text, RuleTestOptions.Compose);
}
