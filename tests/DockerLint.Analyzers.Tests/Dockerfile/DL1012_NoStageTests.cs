using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1012_NoStageTests
{
    [Theory]
    [InlineData("[||]")]
    [InlineData("[||]# a comment")]
    [InlineData("[||]# escape=`\n")]
    [InlineData("[|ARG|] A=b")]
    [InlineData("ARG A\n[|RUN|] x\nRUN y")]
    [InlineData("[|RUNN|] x")]
    public void Speaks(string markup) => RuleTest.Verify<NoStageAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1")]
    [InlineData("ARG A\nFROM a:1")]
    [InlineData("from a:1")]
    [InlineData("RUN x\nFROM a:1")]
    [InlineData("//syntax=example.com/llb\nstages: []")]
    [InlineData("{\"syntax\": \"example.com/llb\", \"stages\": []}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<NoStageAnalyzer>(text);
}
