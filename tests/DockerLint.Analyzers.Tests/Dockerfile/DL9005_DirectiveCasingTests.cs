using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL9005_DirectiveCasingTests
{
    [Theory]
    [InlineData("# [|ESCAPE|]=`\nFROM a:1")]
    [InlineData("#[|Syntax|]=docker/dockerfile:1\nFROM a:1")]
    [InlineData("# [|Check|]=skip=all\nFROM a:1")]
    public void Speaks(string markup) => RuleTest.Verify<DirectiveCasingAnalyzer>(markup);

    [Theory]
    [InlineData("# escape=`\nFROM a:1")]
    [InlineData("# Foo=bar\nFROM a:1")]
    [InlineData("FROM a:1\n# ESCAPE=`")]
    [InlineData("# A comment\n# ESCAPE=`\nFROM a:1")]
    public void IsSilent(string text) => RuleTest.VerifySilent<DirectiveCasingAnalyzer>(text);

    [Theory]
    [InlineData("# ESCAPE=`\nFROM a:1", "# escape=`\nFROM a:1")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<DirectiveCasingAnalyzer>(before, after);
}
