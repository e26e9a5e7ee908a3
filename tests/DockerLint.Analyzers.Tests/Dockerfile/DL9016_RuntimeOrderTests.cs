using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL9016_RuntimeOrderTests
{
    [Theory]
    [InlineData("FROM a:1\n[|CMD|] [\"b\"]\nRUN x\nENTRYPOINT [\"c\"]")]
    [InlineData("FROM a:1\nRUN x\n[|CMD|] [\"b\"]\nENTRYPOINT [\"c\"]")]
    [InlineData("FROM a:1\nHEALTHCHECK NONE\n[|CMD|] [\"b\"]\nSTOPSIGNAL SIGTERM")]
    [InlineData("FROM a:1 AS b\n[|CMD|] x\nRUN y\nFROM a:1 AS c\n[|CMD|] x\nRUN y")]
    public void Speaks_once_a_stage(string markup) => RuleTest.Verify<RuntimeOrderAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nRUN x\nSTOPSIGNAL SIGTERM\nHEALTHCHECK CMD x\nENTRYPOINT [\"c\"]\nCMD [\"b\"]")]
    [InlineData("FROM a:1\nRUN x\nCMD [\"b\"]\nCMD [\"c\"]")]
    [InlineData("FROM a:1 AS b\nCMD x\nRUN y\nFROM b\nRUN z")]
    [InlineData("FROM a:1 AS b\nCMD x\nRUN y\nFROM c:1\nCOPY --from=b /x /x")]
    [InlineData("FROM a:1\nRUN x")]
    [InlineData("CMD x\nRUN y")]
    public void Is_silent_about_the_usual_order_and_stages_for_others(string text) => RuleTest.VerifySilent<RuntimeOrderAnalyzer>(text);
}
