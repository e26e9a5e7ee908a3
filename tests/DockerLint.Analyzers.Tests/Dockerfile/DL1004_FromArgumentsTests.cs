using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1004_FromArgumentsTests
{
    [Theory]
    [InlineData("FROM a:1 [|b|]")]
    [InlineData("FROM a:1 {|DL1033:named|} b")]
    [InlineData("FROM a:1 AS b [|c|]")]
    [InlineData("FROM a:1 [|AS|]")]
    [InlineData("FROM a:1 [|--platform=linux/amd64 AS b|]")]
    [InlineData("FROM a:1 AS b [|c d|]")]
    [InlineData("FROM a:1 {|DL1033:A$|} \\\n b")]
    public void Speaks(string markup) => RuleTest.Verify<FromArgumentsAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1")]
    [InlineData("FROM a:1 as b")]
    [InlineData("FROM --platform=linux/amd64 a:1 AS b")]
    [InlineData("FROM a:1 \\\n  AS b")]
    [InlineData("FROM")]
    public void IsSilent(string text) => RuleTest.VerifySilent<FromArgumentsAnalyzer>(text);

    [Fact]
    public void Writes_AS() => RuleTest.VerifyFix<FromArgumentsAnalyzer>("FROM a:1 named b", "FROM a:1 AS b");
}
