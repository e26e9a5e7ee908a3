using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL5006_ImageWithoutDigestTests
{
    [Theory]
    [InlineData("FROM [|alpine:3.22|]")]
    [InlineData("FROM a@sha256:1111111111111111111111111111111111111111111111111111111111111111\nCOPY --from=[|org/tool:1|] /a /b")]
    [InlineData("ARG V=3.22\nFROM [|alpine:${V}|]")]
    public void Speaks(string markup) => RuleTest.Verify<ImageWithoutDigestAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine")]
    [InlineData("FROM alpine:latest")]
    [InlineData("FROM scratch")]
    [InlineData("FROM alpine:3.22@sha256:1111111111111111111111111111111111111111111111111111111111111111")]
    [InlineData("FROM $BASE")]
    [InlineData("ARG DIGEST\nFROM alpine:3.22$DIGEST")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ImageWithoutDigestAnalyzer>(text);

    [Theory]
    [InlineData("FROM registry.example.com/a:1")]
    [InlineData("FROM ghcr.io/team/a:1")]
    [InlineData("ARG HOST\nFROM ${HOST}/team/a:1")]
    public void Own_registries_are_exempt(string text) =>
        RuleTest.VerifySilent<ImageWithoutDigestAnalyzer>(text, new RuleTestOptions { Options = new Dictionary<string, string> { ["exempt_registries"] = "*.example.com, ghcr.io/team" } });

    [Fact]
    public void It_speaks_in_mode_all_only() =>
        RuleTest.VerifySilent<ImageWithoutDigestAnalyzer>("FROM alpine:3.22", new RuleTestOptions { Mode = Configuration.AnalysisMode.Recommended });
}
