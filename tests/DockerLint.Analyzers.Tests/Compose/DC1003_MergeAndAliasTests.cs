using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1003_MergeAndAliasTests
{
    [Theory]
    [InlineData("services:\n  a: [|*b|]\n")]
    [InlineData("a: &a text\nb:\n  <<: [|*a|]\n")]
    [InlineData("b:\n  <<: [|text|]\n")]
    [InlineData("a: &a [1]\nb:\n  <<: [{}, [|1|]]\n")]
    [InlineData("a:\n  [|<<|]:\n")]
    [InlineData("a: &a 1\n---\nb: [|*a|]\n")]
    public void Speaks(string markup) => RuleTest.Verify<MergeAndAliasAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("a: &a {x: 1}\nb:\n  <<: *a\n")]
    [InlineData("a: &a {x: 1}\nb:\n  <<: [*a, {y: 1}]\n")]
    [InlineData("a: &a 1\nb: *a\n")]
    [InlineData("b:\n  \"<<\": text\n")]
    public void IsSilent(string text) => RuleTest.VerifySilent<MergeAndAliasAnalyzer>(text, RuleTestOptions.Compose);
}
