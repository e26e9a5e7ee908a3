using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1002_UnknownInstructionTests
{
    [Theory]
    [InlineData("FROM a:1\n[|FOO|] bar\nUSER x")]
    [InlineData("[|from:|] a")]
    [InlineData("FROM a:1\nONBUILD [|NOPE|] x")]
    public void Speaks(string markup) => RuleTest.Verify<UnknownInstructionAnalyzer>(markup);

    [Theory]
    [InlineData("from a:1\nRuN x")]
    [InlineData("FROM a:1\nRUN <<EOF\nFOO bar\nEOF\n")]
    [InlineData("FROM a:1\nRUN x \\\n  FOO bar")]
    [InlineData("FROM a:1\n# FOO bar")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnknownInstructionAnalyzer>(text);

    [Theory]
    [InlineData("FROM alpine:3.22\nRUNN x", "FROM alpine:3.22\nRUN x")]
    [InlineData("FROM alpine:3.22\ncpoy a b", "FROM alpine:3.22\nCOPY a b")]
    [InlineData("FROM alpine:3.22\nxyzzy a b", "FROM alpine:3.22\nxyzzy a b")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<UnknownInstructionAnalyzer>(before, after);
}
