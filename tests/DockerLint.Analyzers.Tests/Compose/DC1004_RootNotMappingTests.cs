using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1004_RootNotMappingTests
{
    [Theory]
    [InlineData("[|- a|]\n")]
    [InlineData("[|text|]\n")]
    [InlineData("[||]")]
    [InlineData("# nothing\n[||]")]
    [InlineData("---\n[||]")]
    [InlineData("a: 1\n---\n[|b|]\n")]
    public void Speaks(string markup) => RuleTest.Verify<RootNotMappingAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {}\n")]
    [InlineData("a: 1\n---\nb: 2\n")]
    [InlineData("a: 1\n---\n")]
    [InlineData("[a\n")]
    public void IsSilent(string text) => RuleTest.VerifySilent<RootNotMappingAnalyzer>(text, RuleTestOptions.Compose);
}
