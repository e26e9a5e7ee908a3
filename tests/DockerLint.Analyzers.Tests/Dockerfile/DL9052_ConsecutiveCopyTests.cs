using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL9052_ConsecutiveCopyTests
{
    [Theory]
    [InlineData("FROM a:1\nCOPY a ./\n[|COPY|] b ./\n[|COPY|] c ./")]
    [InlineData("FROM a:1\nWORKDIR /x\nCOPY a .\n\n[|COPY|] b .")]
    [InlineData("FROM a:1\nADD a /x/\n[|ADD|] b /x/")]
    [InlineData("FROM a:1\nCOPY --chown=1 a /x/\n[|COPY|] --chown=1 b /x/")]
    public void Speaks(string markup) => RuleTest.Verify<ConsecutiveCopyAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nCOPY a b ./")]
    [InlineData("FROM a:1\nCOPY a ./\nRUN x\nCOPY b ./")]
    [InlineData("FROM a:1\nCOPY a ./\nCOPY b ./b/")]
    [InlineData("FROM a:1\nCOPY a /x\nCOPY b /x")]
    [InlineData("FROM a:1\nCOPY a ./\nADD b ./")]
    [InlineData("FROM a:1\nCOPY --chown=1 a ./\nCOPY b ./")]
    [InlineData("FROM a:1 AS b\nFROM a:1\nCOPY --from=b a ./\nCOPY c ./")]
    [InlineData("FROM a:1\nCOPY --link a ./\nCOPY --link b ./")]
    [InlineData("FROM a:1\nCOPY a ./\n# later, since it changes often\nCOPY b ./")]
    [InlineData("FROM a:1\nCOPY a ./\nCOPY <<X ./\nx\nX")]
    [InlineData("FROM a:1 AS b\nCOPY a ./\nCOPY c ./\nFROM a:1\nCOPY --from=b /x /y")]
    [InlineData("FROM a:1\nCOPY a\nCOPY b")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ConsecutiveCopyAnalyzer>(text);
}
