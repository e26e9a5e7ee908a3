using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1008_MisspelledKeyTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", [|depends-on|]: [b]}}")]
    [InlineData("services: {a: {image: \"x:1\", [|dependsOn|]: [b]}}")]
    [InlineData("services: {a: {image: \"x:1\", [|enviroment|]: {A: b}}}")]
    [InlineData("services: {a: {image: \"x:1\", [|Ports|]: [\"80\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", [|port|]: [\"80\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", [|volume|]: [a]}}")]
    [InlineData("services: {a: {image: x}}\n[|volume|]: {}\n")]
    [InlineData("[|service|]: {a: {image: x}}\n")]
    [InlineData("services: {a: {image: x}}\n[|network|]: {}\n")]
    public void Speaks(string markup) => RuleTest.Verify<MisspelledKeyAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", x-ports: []}}")]
    [InlineData("services: {a: {image: \"x:1\", environment: {}}}")]
    [InlineData("services: {a: {image: \"x:1\", net: host}}")]
    [InlineData("services: {a: {image: \"x:1\", log_driver: none}}")]
    [InlineData("services: {a: {image: \"x:1\", something: else}}")]
    [InlineData("web: {image: x}\nconfig: {image: y}\n")]
    [InlineData("services: {a: {image: x}}\nx-volume: {}\nother: 1\n")]
    [InlineData("service: text\n")]
    [InlineData("services: {a: {image: \"x:1\", labels: {image_: y}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<MisspelledKeyAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, depends-on: [b]}}", "services: {a: {image: x, depends_on: [b]}}")]
    [InlineData("services:\n  a: {image: x}\nvolume: {}\n", "services:\n  a: {image: x}\nvolumes: {}\n")]
    public void The_fix_renames_the_key(string before, string after) => RuleTest.VerifyFix<MisspelledKeyAnalyzer>(before, after, RuleTestOptions.Compose);
}
