using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3063_ReservedStageNameTests
{
    [Theory]
    [InlineData("FROM a:1 AS [|scratch|]")]
    [InlineData("FROM a:1 as [|Context|]")]
    public void Speaks(string markup) => RuleTest.Verify<ReservedStageNameAnalyzer>(markup);

    [Theory]
    [InlineData("FROM scratch")]
    [InlineData("FROM a:1 AS scratchy")]
    [InlineData("FROM scratch AS base")]
    [InlineData("FROM a:1 AS contexts")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ReservedStageNameAnalyzer>(text);
}
