using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC3018_RedundantExposeTests
{
    [Theory]
    [InlineData("services: {a: {image: x, ports: ['1:80', '5000-5010:5000-5010/udp'], expose: ['[|80/tcp|]', '[|5001/udp|]']}}")]
    public void Speaks(string markup) => RuleTest.Verify<RedundantExposeAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, ports: ['80:81', '$A:82', '1:83/udp'], expose: [80, '83', $E]}}")]
    [InlineData("services: {a: {image: x, expose: [80]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<RedundantExposeAnalyzer>(text, RuleTestOptions.Compose);
}
