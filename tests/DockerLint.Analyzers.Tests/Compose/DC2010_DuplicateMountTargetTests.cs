using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2010_DuplicateMountTargetTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"aa:/v\", \"bb:[|/v|]\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"aa:/v\", {type: volume, source: b, target: [|/v/|]}]}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"aa:/v\"], tmpfs: [\"[|/v|]:size=1m\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"aa:/v\"], tmpfs: [|/v|]}}")]
    public void Speaks(string markup) => RuleTest.Verify<DuplicateMountTargetAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"aa:/v\", \"bb:/v/w\"], tmpfs: [/tmp]}}")]
    [InlineData("services: {a: {image: \"x:1\", volumes: [\"aa:$T\", \"bb:$T\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", tmpfs: [/a, /b]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<DuplicateMountTargetAnalyzer>(text, RuleTestOptions.Compose);
}
