using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1024_EmptyVolumeTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nVOLUME [[|\"\"|]]")]
    [InlineData("FROM alpine:3.22\nVOLUME [\"/a\", [|\" \"|]]")]
    public void Speaks(string markup) => RuleTest.Verify<EmptyVolumeAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nVOLUME /a")]
    [InlineData("FROM alpine:3.22\nVOLUME [\"/a\"]")]
    [InlineData("FROM alpine:3.22\nVOLUME")]
    [InlineData("FROM alpine:3.22\nVOLUME []")]
    [InlineData("FROM alpine:3.22\nVOLUME \"\"")]
    [InlineData("FROM alpine:3.22\nVOLUME $A")]
    public void IsSilent(string text) => RuleTest.VerifySilent<EmptyVolumeAnalyzer>(text);
}
