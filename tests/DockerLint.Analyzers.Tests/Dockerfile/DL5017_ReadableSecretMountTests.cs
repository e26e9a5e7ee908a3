using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL5017_ReadableSecretMountTests
{
    [Theory]
    [InlineData("FROM a:1\nRUN --mount=type=secret,id=x,mode=[|0444|] x")]
    [InlineData("FROM a:1\nRUN --mount=type=ssh,mode=[|666|] x")]
    [InlineData("FROM a:1\nRUN --mount=type=cache,target=/c --mount=mode=[|0644|],type=secret,id=x x")]
    public void Speaks(string markup) => RuleTest.Verify<ReadableSecretMountAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nRUN --mount=type=secret,id=x x")]
    [InlineData("FROM a:1\nRUN --mount=type=secret,id=x,mode=0440 x")]
    [InlineData("FROM a:1\nRUN --mount=type=cache,target=/c,mode=0777 x")]
    [InlineData("FROM a:1\nRUN --mount=type=secret,id=x,mode=$MODE x")]
    [InlineData("FROM a:1\nRUN --mount=type=secret,id=x,mode=rw x")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ReadableSecretMountAnalyzer>(text);

    [Fact]
    public void The_fix_clears_the_rights_of_others() =>
        RuleTest.VerifyFix<ReadableSecretMountAnalyzer>("FROM a:1\nRUN --mount=type=secret,id=x,mode=[|0444|] x", "FROM a:1\nRUN --mount=type=secret,id=x,mode=0440 x");
}
