using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4010_PowerfulGroupTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", group_add: [[|docker|], [|0|], \"[|root|]\", [|disk|], [|shadow|], 2000]}}")]
    public void Speaks(string markup) => RuleTest.Verify<PowerfulGroupAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", group_add: [audio, video, 2000, \"${G}\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", }}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<PowerfulGroupAnalyzer>(text, RuleTestOptions.Compose);
}
