using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL9051_StageByNumberTests
{
    [Theory]
    [InlineData("FROM a:1\nFROM b:1\nCOPY --from=[|0|] /x /y")]
    [InlineData("FROM a:1\nFROM b:1 AS c\nFROM d:1\nCOPY --from=[|1|] /x /y\nCOPY --from=c /x /z")]
    [InlineData("FROM a:1\nFROM b:1\nRUN --mount=type=bind,from=[|0|],target=/x ls /x")]
    public void Speaks(string markup) => RuleTest.Verify<StageByNumberAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1 AS b\nFROM c:1\nCOPY --from=b /x /y")]
    [InlineData("FROM a:1\nCOPY --from=7 /x /y")]
    [InlineData("FROM a:1\nARG N\nCOPY --from=$N /x /y")]
    [InlineData("FROM a:1\nCOPY --from=redis:7 /x /y")]
    public void IsSilent(string text) => RuleTest.VerifySilent<StageByNumberAnalyzer>(text);

    [Fact]
    public void The_name_is_written() =>
        RuleTest.VerifyFix<StageByNumberAnalyzer>("FROM a:1 AS build\nFROM b:1\nCOPY --from=0 /x /y", "FROM a:1 AS build\nFROM b:1\nCOPY --from=build /x /y");
}
