using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6018_NoProjectNameTests
{
    [Theory]
    [InlineData("x-a: 1\n[|services|]: {a: {image: x}}")]
    public void Speaks(string markup) => RuleTest.Verify<NoProjectNameAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("name: a\nservices: {}")]
    [InlineData("volumes: {}")]
    [InlineData("")]
    public void IsSilent(string text) => RuleTest.VerifySilent<NoProjectNameAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("compose.override.yaml")]
    [InlineData("deploy/compose.prod.yaml")]
    public void Is_silent_about_files_for_use_with_others(string path) => RuleTest.VerifySilent<NoProjectNameAnalyzer>("services: {a: {image: x}}", RuleTestOptions.Compose with { Path = path });
}
