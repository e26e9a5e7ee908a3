using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1015_StageNameTests
{
    [Theory]
    [InlineData("FROM a:1 AS [|1a|]")]
    [InlineData("FROM a:1 AS [|a/b|]")]
    [InlineData("FROM a:1 AS [|$X|]")]
    [InlineData("FROM a:1 AS [|\"a\"|]")]
    [InlineData("FROM a:1 AS [|_a|]")]
    [InlineData("FROM a:1 as [|\u00e4|]")]
    public void Speaks(string markup) => RuleTest.Verify<StageNameAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1 AS a")]
    [InlineData("FROM a:1 AS A")]
    [InlineData("FROM a:1 AS a-b_c.1")]
    [InlineData("FROM a:1")]
    [InlineData("FROM a:1 AS")]
    [InlineData("FROM a:1 AS 1 2")]
    public void IsSilent(string text) => RuleTest.VerifySilent<StageNameAnalyzer>(text);
}
