using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6038_LaterStageTests
{
    [Theory]
    [InlineData("FROM [|later|]\nFROM a:1 AS later")]
    [InlineData("FROM [|Later|] AS x\nFROM a:1 AS later")]
    [InlineData("FROM [|b|] AS a\nFROM a AS b")]
    public void Speaks(string markup) => RuleTest.Verify<LaterStageAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1 AS b\nFROM b")]
    [InlineData("FROM debian AS debian")]
    [InlineData("FROM debian\nFROM a:1 AS debian")]
    [InlineData("FROM a:1 AS x\nFROM later:1\nFROM a:1 AS later")]
    [InlineData("FROM a:1\nCOPY --from=later x y\nFROM a:1 AS later")]
    [InlineData("ARG V\nFROM $V\nFROM a:1 AS v")]
    public void IsSilent(string text) => RuleTest.VerifySilent<LaterStageAnalyzer>(text);
}
