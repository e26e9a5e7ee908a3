using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3024_DuplicateStageTests
{
    [Theory]
    [InlineData("FROM a:1 AS b\nFROM a:1 AS [|b|]")]
    [InlineData("FROM a:1 AS b\nFROM a:1 AS [|B|]\nFROM a:1 as [|b|]")]
    public void Speaks(string markup) => RuleTest.Verify<DuplicateStageAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1 AS b\nFROM a:1 AS c")]
    [InlineData("FROM a:1\nFROM a:1")]
    [InlineData("FROM a:1 AS b\nFROM b")]
    public void IsSilent(string text) => RuleTest.VerifySilent<DuplicateStageAnalyzer>(text);
}
