using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC3032_PublicDnsTests
{
    [Theory]
    [InlineData("services: {a: {image: x, dns: [[|8.8.8.8|], 10.0.0.2, '[|1.1.1.1|]'], networks: [n]}}\nnetworks: {n: {internal: true}}")]
    [InlineData("services: {a: {image: x, dns: [|8.8.8.8|], networks: {n: , m: }}}\nnetworks: {n: {internal: true}, m: {internal: true}}")]
    public void Speaks(string markup) => RuleTest.Verify<PublicDnsAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, dns: [8.8.8.8], networks: [n, m]}}\nnetworks: {n: {internal: true}, m: }")]
    [InlineData("services: {a: {image: x, dns: [8.8.8.8]}}")]
    [InlineData("services: {a: {image: x, dns: [192.168.1.1, 127.0.0.11, $DNS], networks: [n]}}\nnetworks: {n: {internal: true}}")]
    [InlineData("services: {a: {image: x, dns: [8.8.8.8], networks: [n]}}\nnetworks: {n: {external: true}}")]
    [InlineData("services: {a: {image: x, dns: [8.8.8.8], networks: [n]}}\nnetworks: {n: {internal: $I}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<PublicDnsAnalyzer>(text, RuleTestOptions.Compose);
}
