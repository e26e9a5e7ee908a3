using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6039_UnreachableStageTests
{
    [Theory]
    [InlineData("FROM a:1 AS [|x|]\nFROM a:1")]
    [InlineData("[|FROM|] a:1\nFROM a:1")]
    [InlineData("FROM a:1 AS [|x|]\nFROM x AS [|y|]\nFROM a:1")]
    public void Speaks(string markup) => RuleTest.Verify<UnreachableStageAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1")]
    [InlineData("FROM a:1 AS x\nFROM x")]
    [InlineData("FROM a:1 AS x\nFROM a:1\nCOPY --from=x a b")]
    [InlineData("FROM a:1 AS x\nFROM a:1\nRUN --mount=from=x,target=/x y")]
    [InlineData("FROM a:1\nFROM a:1\nCOPY --from=0 a b")]
    [InlineData("ARG B\nFROM a:1 AS x\nFROM $B")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnreachableStageAnalyzer>(text);

    [Fact]
    public void What_a_configured_target_needs_is_needed() =>
        RuleTest.VerifySilent<UnreachableStageAnalyzer>("FROM a:1 AS x\nFROM x AS test\nFROM a:1", new RuleTestOptions { Options = new Dictionary<string, string> { ["targets"] = "test" } });
}
