using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1007_DirectiveValueTests
{
    [Theory]
    [InlineData("# syntax=a\n# [|syntax|]=b\nFROM a:1")]
    [InlineData("# escape={|DL1034:x|}\nFROM a:1")]
    [InlineData("# escape=`\n# [|ESCAPE|]=`\nFROM a:1")]
    [InlineData("# check={|DL1035:all|}\nFROM a:1")]
    [InlineData("# check=error={|DL1035:yes|}\nFROM a:1")]
    [InlineData("# check=skip=all;{|DL1035:x|}=1\nFROM a:1")]
    public void Speaks(string markup) => RuleTest.Verify<DirectiveValueAnalyzer>(markup);

    [Theory]
    [InlineData("# syntax=docker/dockerfile:1\n# escape=`\n# check=skip=all;error=true\nFROM a:1")]
    [InlineData("# check=skip=A,B\nFROM a:1")]
    [InlineData("# check=experimental=all // why\nFROM a:1")]
    [InlineData("# foo=bar\n# foo=baz\nFROM a:1")]
    [InlineData("# a comment\n# escape=x\nFROM a:1")]
    [InlineData("FROM a:1\n# check=nothing\nRUN x")]
    public void IsSilent(string text) => RuleTest.VerifySilent<DirectiveValueAnalyzer>(text);
}
