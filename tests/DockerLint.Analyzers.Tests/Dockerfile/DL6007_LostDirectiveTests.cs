using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6007_LostDirectiveTests
{
    [Theory]
    [InlineData("# c\n[|# syntax=docker/dockerfile:1|]\nFROM a:1")]
    [InlineData("FROM a:1\n[|# escape=`|]\nRUN x")]
    [InlineData("\n[|# syntax = docker/dockerfile:1.4|]\nFROM a:1")]
    [InlineData("# check=skip=A,[| B|]\nFROM a:1")]
    [InlineData("FROM a:1\nRUN a \\\n[|# escape=`|]\n  b")]
    public void Speaks(string markup) => RuleTest.Verify<LostDirectiveAnalyzer>(markup);

    [Theory]
    [InlineData("# syntax=docker/dockerfile:1\n# escape=`\n# check=skip=A,B\nFROM a:1")]
    [InlineData("# syntax=proto3\n# c\n# syntax=proto3\nFROM a:1")]
    [InlineData("# check=skip=A // because\nFROM a:1")]
    [InlineData("FROM a:1\n# check=skip=A\nRUN x")]
    [InlineData("FROM a:1\n# the escape=x of y\nRUN x")]
    [InlineData("FROM a:1\nRUN <<EOF\n# escape=`\nEOF")]
    [InlineData("# c\n# syntax\nFROM a:1")]
    public void IsSilent(string text) => RuleTest.VerifySilent<LostDirectiveAnalyzer>(text);

    [Theory]
    [InlineData("# Our service\n# syntax=docker/dockerfile:1\nFROM a:1", "# syntax=docker/dockerfile:1\n# Our service\nFROM a:1")]
    [InlineData("# check=skip=A, B , C\nFROM a:1", "# check=skip=A,B,C\nFROM a:1")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<LostDirectiveAnalyzer>(before, after);
}
