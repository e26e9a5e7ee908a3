using DockerLint.Analyzers.Project;

namespace DockerLint.Analyzers.Tests.Project;

public sealed class DX1010_UnknownBuildTargetTests
{
    [Theory]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x AS b\", target: '[|c|]'}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x\", target: '[|1|]'}}}")]
    public void Speaks(string markup) => RuleTest.Verify<UnknownBuildTargetAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x AS b\\nFROM y\", target: B}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x AS b\", target: '0'}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x AS b\", target: $T}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"# syntax=example/front\\nFROM x\", target: c}}}")]
    [InlineData("services: {a: {build: {context: ., target: c}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"FROM x AS b\"}}}")]
    [InlineData("services: {a: {build: {dockerfile_inline: \"$X\", target: c}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnknownBuildTargetAnalyzer>(text, RuleTestOptions.Compose);

    private static readonly RuleTestOptions InFolder = RuleTestOptions.Compose with { BuildContext = new TestBuildContext().Add("app/Dockerfile", "FROM a:1 AS dev\nFROM a:1 AS run") };

    [Theory]
    [InlineData("services: {a: {build: {context: app, target: '[|test|]'}}, b: {build: {context: ./app, target: run}}}")]
    [InlineData("services: {a: {build: {dockerfile: app/Dockerfile, target: '[|test|]'}}, b: {build: {context: other, target: test}}}")]
    public void Reads_the_Dockerfile_of_the_build(string markup) => RuleTest.Verify<UnknownBuildTargetAnalyzer>(markup, InFolder);
}
