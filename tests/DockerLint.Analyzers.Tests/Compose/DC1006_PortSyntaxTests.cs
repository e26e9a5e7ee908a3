using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1006_PortSyntaxTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", ports: [\"[|80800|]:80\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", ports: [\"8080:[|x|]\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", ports: [\"80:80/[|icmp|]\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", ports: [\"[|1.2.3|]:80:80\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", ports: [\"[|80-82:80-81|]\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", ports: [{target: [|70000|]}]}}")]
    [InlineData("services: {a: {image: \"x:1\", ports: [[|{published: 80}|]]}}")]
    [InlineData("services: {a: {image: \"x:1\", ports: [{target: 80, host_ip: [|localhost|]}]}}")]
    [InlineData("services: {a: {image: \"x:1\", ports: [{target: 80, published: \"[|90-80|]\"}]}}")]
    [InlineData("services: {a: {image: x, ports: [{target: 80, protocol: '[|icmp|]'}]}}")]
    public void Speaks(string markup) => RuleTest.Verify<PortSyntaxAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", ports: [\"80\", 80, \"80:80\", \"127.0.0.1:80:80\", \"[::1]:80:80/udp\", \"80-81:80-81\", \"8000-9000:80\", \"53:53/sctp\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", ports: [\"${P}:80\", \"${P:-99999}:80\", \"80:${T}\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", ports: [{target: 80, published: \"8080\", host_ip: \"::1\", protocol: tcp}, {target: $P}]}}")]
    [InlineData("services: {a: {image: \"x:1\", ports: []}}")]
    [InlineData("services: {a: {image: x, ports: [{target: 80, protocol: UDP}, {target: 81, protocol: $P}]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<PortSyntaxAnalyzer>(text, RuleTestOptions.Compose);
}
