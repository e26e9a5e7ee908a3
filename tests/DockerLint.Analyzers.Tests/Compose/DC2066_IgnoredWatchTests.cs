using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2066_IgnoredWatchTests
{
    private static readonly RuleTestOptions InFolder = RuleTestOptions.Compose with { BuildContext = new TestBuildContext("Dockerfile", "dist/a.js", "src/a.ts") { Ignored = ["dist"] } };

    [Theory]
    [InlineData("services: {a: {build: ., develop: {watch: [{path: [|./dist|], action: rebuild}]}}}")]
    public void Speaks(string markup) => RuleTest.Verify<IgnoredWatchAnalyzer>(markup, InFolder);

    [Theory]
    [InlineData("services: {a: {build: ., develop: {watch: [{path: ./src, action: rebuild}]}}}")]
    [InlineData("services: {a: {build: ., develop: {watch: [{path: ., action: rebuild}]}}}")]
    [InlineData("services: {a: {build: ., develop: {watch: [{path: $P, action: rebuild}]}}}")]
    [InlineData("services: {a: {build: $C, develop: {watch: [{path: ./dist, action: rebuild}]}}}")]
    [InlineData("services: {a: {build: ., develop: {watch: [{path: ./other, action: rebuild}]}}}")]
    [InlineData("services: {a: {image: x, develop: {watch: [{path: ./dist, action: restart}]}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<IgnoredWatchAnalyzer>(text, InFolder);
}
