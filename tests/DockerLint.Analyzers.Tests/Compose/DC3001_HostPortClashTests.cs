using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC3001_HostPortClashTests
{
    [Theory]
    [InlineData("services: {a: {image: x, ports: [\"80:80\"]}, b: {image: y, ports: [\"[|80:81|]\"]}}")]
    [InlineData("services: {a: {image: x, ports: [\"127.0.0.1:80:80\"]}, b: {image: y, ports: [\"[|80:81|]\"]}}")]
    [InlineData("services: {a: {image: x, ports: [\"8000-8010:8000-8010\"]}, b: {image: y, ports: [\"[|8005:81|]\"]}}")]
    [InlineData("services: {a: {image: x, ports: [{target: 80, published: \"80\"}]}, b: {image: y, ports: [{target: 80, published: [|80|]}]}}")]
    [InlineData("services: {a: {image: \"x:1\", ports: [\"80:80\", \"[|80:81|]\"]}}")]
    [InlineData("services: {a: {image: x, ports: [\"9000:1\", \"8000:1\"]}, b: {image: y, ports: [\"[|8000:1|]\", \"[|9000:1|]\"]}}")]
    public void Speaks(string markup) => RuleTest.Verify<HostPortClashAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, ports: [\"80:80\"]}, b: {image: y, ports: [\"81:80\", \"80:80/udp\"]}}")]
    [InlineData("services: {a: {image: x, ports: [\"127.0.0.1:80:80\"]}, b: {image: y, ports: [\"127.0.0.2:80:80\", \"[::1]:80:80\"]}}")]
    [InlineData("services: {a: {image: x, ports: [\"80\"]}, b: {image: y, ports: [\"80\", 80]}}")]
    [InlineData("services: {a: {image: x, ports: [\"${P}:80\"]}, b: {image: y, ports: [\"${P}:80\", \"80:80\"]}}")]
    [InlineData("services: {a: {image: x, profiles: [p], ports: [\"80:80\"]}, b: {image: y, profiles: [q], ports: [\"80:80\"]}}")]
    [InlineData("services: {a: {image: x, ports: [\"8000-8010:80\"]}, b: {image: y, ports: [\"8000-8010:80\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", ports: [\"80:80\", \"80:80\"]}}")]
    [InlineData("services: {a: {image: x, ports: [\"80:80\"]}, b: {image: y, network_mode: host, ports: [\"80:80\"]}}")]
    [InlineData("services: {a: {image: x, ports: [\"${IP}:80:80\"]}, b: {image: y, ports: [\"80:80\"]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<HostPortClashAnalyzer>(text, RuleTestOptions.Compose);
}
