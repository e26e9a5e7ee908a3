using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6052_OverwrittenVariableTests
{
    [Theory]
    [InlineData("FROM a:1\nENV [|B|]=1\nENV B=2")]
    [InlineData("FROM a:1\nENV [|B|]=1 C=2 B=3")]
    [InlineData("FROM a:1\nENV [|B|]=1\nCOPY c d\nWORKDIR /e\nENV B 2")]
    [InlineData("FROM a:1\nENV [|B|]=1\nENV [|B|]=2\nENV B=3")]
    [InlineData("FROM a:1\nRUN make\nENV [|B|]=1\nENV C=$BB\nENV B=2")]
    public void Speaks_about_a_value_that_nothing_reads(string markup) => RuleTest.Verify<OverwrittenVariableAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nENV B=1\nRUN make\nENV B=2")]
    [InlineData("FROM a:1\nENV B=1\nENV B=$B:2")]
    [InlineData("FROM a:1\nENV B=1\nENV C=$B\nENV B=2")]
    [InlineData("FROM a:1\nENV B=1\nWORKDIR /$B\nENV B=2")]
    [InlineData("FROM a:1 AS x\nENV B=1\nFROM x\nENV B=2")]
    [InlineData("FROM a:1\nENV B=1\nENV b=2")]
    [InlineData("FROM a:1\nARG B=1\nENV B=2")]
    [InlineData("FROM a:1\nENV B=1\nONBUILD RUN make $B\nENV B=2")]
    public void Is_silent_about_what_may_be_read(string text) => RuleTest.VerifySilent<OverwrittenVariableAnalyzer>(text);

    [Fact]
    public void The_first_one_can_be_removed() =>
        RuleTest.VerifyFix<OverwrittenVariableAnalyzer>("FROM a:1\nENV B=1 \\\n    C=2\nENV B=3\n", "FROM a:1\nENV C=2\nENV B=3\n");
}
