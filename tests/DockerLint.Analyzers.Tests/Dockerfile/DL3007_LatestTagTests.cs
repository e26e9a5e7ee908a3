using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3007_LatestTagTests
{
    [Theory]
    [InlineData("FROM [|alpine:latest|]")]
    [InlineData("FROM --platform=linux/amd64 [|host.example:5000/team/app:latest|] AS x")]
    [InlineData("ARG V=latest\nFROM [|alpine:${V}|]")]
    [InlineData("FROM alpine:3.22\nCOPY --from=[|busybox:latest|] /bin/a /bin/a")]
    [InlineData("FROM alpine:3.22\nRUN --mount=type=bind,from=[|tools:latest|],target=/t ls /t")]
    [InlineData("FROM [|al\\\npine:latest|]")]
    public void Speaks(string markup) => RuleTest.Verify<LatestTagAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22")]
    [InlineData("FROM alpine")]
    [InlineData("FROM alpine:latest-stable")]
    [InlineData("FROM alpine:latest@sha256:1111111111111111111111111111111111111111111111111111111111111111")]
    [InlineData("FROM host.example:5000/latest")]
    [InlineData("ARG V\nFROM alpine:$V")]
    [InlineData("FROM $BASE")]
    [InlineData("FROM a:1 AS latest\nFROM latest")]
    public void IsSilent(string text) => RuleTest.VerifySilent<LatestTagAnalyzer>(text);
}
