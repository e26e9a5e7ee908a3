using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6037_EmptySourceTests
{
    [Theory]
    [InlineData("FROM scratch AS e\nFROM a:1\nCOPY --from=[|e|] /x /y")]
    [InlineData("FROM scratch\nLABEL a=b\nFROM a:1\nCOPY --from=[|0|] /x /y")]
    [InlineData("FROM scratch AS e\nFROM a:1\nRUN --mount=from=[|e|],target=/x y")]
    public void Speaks(string markup) => RuleTest.Verify<EmptySourceAnalyzer>(markup);

    [Theory]
    [InlineData("FROM scratch AS e\nCOPY a b\nFROM a:1\nCOPY --from=e /x /y")]
    [InlineData("FROM a:1 AS e\nFROM a:1\nCOPY --from=e /x /y")]
    [InlineData("FROM scratch AS e\nADD a b\nFROM e AS f\nFROM a:1\nCOPY --from=f /x /y")]
    [InlineData("FROM a:1\nCOPY --from=scratch2 /x /y")]
    [InlineData("ARG B\nFROM $B AS e\nFROM a:1\nCOPY --from=e /x /y")]
    public void IsSilent(string text) => RuleTest.VerifySilent<EmptySourceAnalyzer>(text);
}
