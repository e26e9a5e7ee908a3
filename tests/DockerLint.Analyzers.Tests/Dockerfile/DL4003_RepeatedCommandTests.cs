using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL4003_RepeatedCommandTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\n[|CMD|] a\nCMD b")]
    [InlineData("FROM alpine:3.22\n[|CMD|] a\n[|CMD|] b\nCMD c")]
    [InlineData("FROM alpine:3.22\n{|DL4004:ENTRYPOINT|} a\nCMD x\nENTRYPOINT b")]
    [InlineData("FROM alpine:3.22\n{|DL3012:HEALTHCHECK|} CMD a\nHEALTHCHECK NONE")]
    [InlineData("[|CMD|] a\nCMD b")]
    public void Speaks(string markup) => RuleTest.Verify<RepeatedCommandAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nCMD a")]
    [InlineData("FROM a:1 AS b\nCMD x\nFROM b\nCMD y")]
    [InlineData("FROM alpine:3.22\nENTRYPOINT a\nCMD b\nHEALTHCHECK CMD c")]
    [InlineData("FROM alpine:3.22\nONBUILD CMD a\nCMD b")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK CMD a\nCMD b")]
    public void IsSilent(string text) => RuleTest.VerifySilent<RepeatedCommandAnalyzer>(text);

    [Fact]
    public void The_one_that_counts_is_a_related_location()
    {
        var found = RuleRunner.Run<RepeatedCommandAnalyzer>("FROM a:1\nCMD a\nCMD b");
        found.Should().ContainSingle().Which.RelatedLocations.Should().ContainSingle().Which.Location.LineSpan.Start.Line.Should().Be(2);
    }
}
