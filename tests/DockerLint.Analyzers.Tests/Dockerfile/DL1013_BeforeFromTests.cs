using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1013_BeforeFromTests
{
    [Theory]
    [InlineData("[|RUN|] x\nFROM a:1")]
    [InlineData("[|LABEL|] a=b\n[|USER|] c\nFROM a:1")]
    [InlineData("ARG A\n[|ENV|] B=c\nFROM a:1")]
    [InlineData("[|ONBUILD|] RUN x\nFROM a:1")]
    public void Speaks(string markup) => RuleTest.Verify<BeforeFromAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nRUN x")]
    [InlineData("ARG A\nARG B\nFROM a:1")]
    [InlineData("# c\nFROM a:1")]
    [InlineData("RUN x")]
    [InlineData("RUNN x\nFROM a:1")]
    [InlineData("FROM a:1\nRUN x\nFROM b:1\nRUN y")]
    public void IsSilent(string text) => RuleTest.VerifySilent<BeforeFromAnalyzer>(text);
}
