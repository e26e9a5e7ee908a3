using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC3020_BareIpv6AddressTests
{
    [Theory]
    [InlineData("services: {a: {image: x, ports: ['[|::1|]:80:80', \"[|2001:db8::1|]:8080:80/tcp\", '[|::|]::80']}}", "services: {a: {image: x, ports: ['[::1]:80:80', \"[2001:db8::1]:8080:80/tcp\", '[::]::80']}}")]
    public void Fixes(string markup, string expected) => RuleTest.VerifyFix<BareIpv6AddressAnalyzer>(markup, expected, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services:\n  a:\n    image: x\n    ports:\n      - [|fe80::1|]:80:80")]
    public void Speaks(string markup) => RuleTest.Verify<BareIpv6AddressAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, ports: ['[::1]:80:80', '127.0.0.1:80:80', '80:80', '80']}}")]
    [InlineData("services: {a: {image: x, ports: ['$IP:80:80', '::1:$P:80', '::zz:80:80', {host_ip: '::1', target: 80, published: 80}]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<BareIpv6AddressAnalyzer>(text, RuleTestOptions.Compose);
}
