using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6044_DuplicateLabelTests
{
    [Theory]
    [InlineData("FROM a:1\nLABEL [|b|]=1\nLABEL b=2")]
    [InlineData("FROM a:1\nLABEL [|b|]=1 c=2 \"b\"=3")]
    [InlineData("FROM a:1\nLABEL [|b|]=1\nRUN x\nLABEL [|b|]=1\nLABEL b=1")]
    [InlineData("FROM a:1\nLABEL [|b|] 1\nLABEL b=$X")]
    public void Speaks_about_a_label_that_is_set_again(string markup) => RuleTest.Verify<DuplicateLabelAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nLABEL b=1 c=1\nLABEL d=1")]
    [InlineData("FROM a:1 AS x\nLABEL b=1\nFROM x\nLABEL b=2")]
    [InlineData("FROM a:1\nLABEL $X=1\nLABEL $X=2")]
    [InlineData("FROM a:1\nLABEL b=1\nONBUILD LABEL b=2")]
    [InlineData("FROM a:1\nLABEL b=1\nLABEL B=2")]
    [InlineData("FROM a:1\nENV b=1\nENV b=2")]
    public void Is_silent_about_different_labels_and_stages(string text) => RuleTest.VerifySilent<DuplicateLabelAnalyzer>(text);

    [Theory]
    [InlineData("FROM a:1\nLABEL b=1\nRUN x\nLABEL b=2\n", "FROM a:1\nRUN x\nLABEL b=2\n")]
    [InlineData("FROM a:1\nLABEL b=1 \\\n  c=1 \\\n  b=2\n", "FROM a:1\nLABEL c=1 \\\n  b=2\n")]
    [InlineData("FROM a:1\nLABEL c=1 \\\n  b=1 \\\n  b=2\n", "FROM a:1\nLABEL c=1 \\\n  b=2\n")]
    [InlineData("FROM a:1\nLABEL c=1 \\\n  # this\n  b=1 \\\n  b=2\n", "FROM a:1\nLABEL c=1 \\\n  # this\n  b=1 \\\n  b=2\n")]
    public void Removes_the_earlier_one(string before, string after) => RuleTest.VerifyFix<DuplicateLabelAnalyzer>(before, after);
}
