using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL9009_TagBesideDigestTests
{
    [Theory]
    [InlineData("FROM a:[|1|]@sha256:1111111111111111111111111111111111111111111111111111111111111111")]
    [InlineData("FROM a:2\nFROM host:5000/a:[|x|]@sha256:1111111111111111111111111111111111111111111111111111111111111111 AS b")]
    public void Speaks(string markup) => RuleTest.Verify<TagBesideDigestAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1")]
    [InlineData("FROM a@sha256:1111111111111111111111111111111111111111111111111111111111111111")]
    [InlineData("ARG A=a:1@sha256:1111111111111111111111111111111111111111111111111111111111111111\nFROM $A")]
    [InlineData("FROM a:1 AS b\nFROM b")]
    [InlineData("FROM host:5000/a@sha256:1111111111111111111111111111111111111111111111111111111111111111")]
    public void IsSilent(string text) => RuleTest.VerifySilent<TagBesideDigestAnalyzer>(text);
}
