using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC3018_RedundantExposeTests
{
    [Theory]
    [InlineData("services: {a: {image: x, ports: ['1:80', '5000-5010:5000-5010/udp'], expose: ['[|80/tcp|]', '[|5001/udp|]']}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x\\nEXPOSE 80-82 53/udp\"}, expose: ['[|81|]', '[|53/udp|]', '53', '83']}}")]
    public void Speaks(string markup) => RuleTest.Verify<RedundantExposeAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, ports: ['80:81', '$A:82', '1:83/udp'], expose: [80, '83', $E]}}")]
    [InlineData("services: {a: {image: x, expose: [80]}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x AS a\\nEXPOSE 80\\nFROM x\\nEXPOSE $P\"}, expose: ['80']}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<RedundantExposeAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services:\n  a:\n    image: x\n    ports: ['127.0.0.1:80:80']\n    expose: [90, 80]\n", "services:\n  a:\n    image: x\n    ports: ['127.0.0.1:80:80']\n    expose: [90]\n")]
    [InlineData("services:\n  a:\n    image: x\n    ports: ['127.0.0.1:80:80']\n    expose:\n      # ours\n      - 80\n      - 90\n", "services:\n  a:\n    image: x\n    ports: ['127.0.0.1:80:80']\n    expose:\n      # ours\n      - 90\n")]
    [InlineData("services:\n  a:\n    image: x\n    ports: ['127.0.0.1:80:80']\n    expose: [80]\n", "services:\n  a:\n    image: x\n    ports: ['127.0.0.1:80:80']\n    expose: [80]\n")]
    public void Takes_the_item_out(string before, string after) => RuleTest.VerifyFix<RedundantExposeAnalyzer>(before, after, RuleTestOptions.Compose);
}
