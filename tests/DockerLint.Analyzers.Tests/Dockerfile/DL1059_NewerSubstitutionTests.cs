using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1059_NewerSubstitutionTests
{
    [Theory]
    [InlineData("# syntax=docker/dockerfile:1.4\nFROM a:1\nARG X\nENV A=[|${X#v}|] B=[|${X//a/b}|]")]
    [InlineData("# syntax=docker/dockerfile:1.6-labs\nFROM a:1\nENV A=[|${X%%.*}|]")]
    public void Speaks(string markup) => RuleTest.Verify<NewerSubstitutionAnalyzer>(markup);

    [Theory]
    [InlineData("# syntax=docker/dockerfile:1.7\nFROM a:1\nENV A=${X#v}")]
    [InlineData("# syntax=docker/dockerfile:1\nFROM a:1\nENV A=${X#v}")]
    [InlineData("FROM a:1\nENV A=${X#v}")]
    [InlineData("# syntax=docker/dockerfile:1.4\nFROM a:1\nENV A=${X:-v}")]
    [InlineData("# syntax=docker/dockerfile:1.4\nFROM a:1\nRUN echo ${X#v}")]
    [InlineData("# syntax=example.com/x:1.4\nFROM a:1\nENV A=${X#v}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<NewerSubstitutionAnalyzer>(text);
}
