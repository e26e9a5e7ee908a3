using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6053_ClearedCommandTests
{
    [Theory]
    [InlineData("FROM a:1 AS x\nCMD [\"-v\"]\nFROM x\n[|ENTRYPOINT|] [\"b\"]")]
    [InlineData("FROM a:1 AS x\nENTRYPOINT [\"c\"]\nCMD [\"-v\"]\nFROM x AS y\nRUN d\nFROM y\n[|ENTRYPOINT|] b")]
    public void Speaks(string markup) => RuleTest.Verify<ClearedCommandAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1 AS x\nCMD [\"-v\"]\nFROM x\nENTRYPOINT [\"b\"]\nCMD [\"-w\"]")]
    [InlineData("FROM a:1 AS x\nCMD [\"-v\"]\nFROM a:1\nENTRYPOINT [\"b\"]")]
    [InlineData("FROM a:1\nCMD [\"-v\"]\nENTRYPOINT [\"b\"]")]
    [InlineData("FROM a:1 AS x\nENTRYPOINT [\"b\"]\nFROM x\nENTRYPOINT [\"c\"]")]
    [InlineData("FROM a:1 AS x\nCMD [\"-v\"]\nFROM x AS y\nENTRYPOINT [\"b\"]\nCMD c\nFROM y\nRUN d")]
    public void Is_silent_where_nothing_is_lost(string text) => RuleTest.VerifySilent<ClearedCommandAnalyzer>(text);

    [Fact]
    public void Says_whose_it_was() => RuleTest.Verify<ClearedCommandAnalyzer>(
        "FROM a:1 AS x\nCMD [\"-v\"]\nFROM x\n[|ENTRYPOINT|] [\"b\"]",
        new RuleTestOptions { Messages = ["ENTRYPOINT clears the CMD that stage 'x' has in line 2; repeat it if it is wanted"] });
}
