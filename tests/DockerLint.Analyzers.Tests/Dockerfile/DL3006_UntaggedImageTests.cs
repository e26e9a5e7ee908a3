using DockerLint.Analyzers.Dockerfile;
using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3006_UntaggedImageTests
{
    [Theory]
    [InlineData("FROM [|alpine|]")]
    [InlineData("FROM --platform=$BUILDPLATFORM [|debian|] AS builder")]
    [InlineData("FROM [|host.example:5000/team/app|]")]
    [InlineData("FROM [|localhost:5000/app|]")]
    [InlineData("ARG BASE=alpine\nFROM [|$BASE|]")]
    [InlineData("ARG REGISTRY\nFROM [|${REGISTRY}/ubuntu|]")]
    [InlineData("FROM a:1\nCOPY --from=[|nginx|] /a /b")]
    [InlineData("FROM a:1\nCOPY --from=[|ghcr.io/org/tool|] /a /b")]
    [InlineData("FROM a:1\nRUN --mount=type=bind,from=[|org/tool|],target=/t ls /t")]
    [InlineData("FROM [|debian|] AS base\nFROM BASE")]
    public void Speaks(string markup) => RuleTest.Verify<UntaggedImageAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22")]
    [InlineData("FROM scratch")]
    [InlineData("FROM alpine@sha256:1111111111111111111111111111111111111111111111111111111111111111")]
    [InlineData("FROM ${VALUE}")]
    [InlineData("ARG BASE=mcr.microsoft.com/dotnet/aspnet:9.0@sha256:1111111111111111111111111111111111111111111111111111111111111111\nFROM ${BASE} AS final")]
    [InlineData("ARG TAG\nFROM alpine:$TAG")]
    [InlineData("FROM sdk:9.0 AS build-amd64\nFROM sdk:9.0 AS build-arm64\nFROM build-${TARGETARCH} AS build")]
    [InlineData("FROM a:1 AS Base\nFROM base")]
    [InlineData("FROM a:1\nCOPY --from=shared-assets /logo.png /")]
    [InlineData("FROM a:1\nCOPY --from=0 /logo.png /")]
    [InlineData("FROM Alpine")]
    [InlineData("FROM")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UntaggedImageAnalyzer>(text);

    [Fact]
    public void A_name_that_the_caller_gives_a_context_to_is_no_image() =>
        RuleTest.VerifySilent<UntaggedImageAnalyzer>("FROM base\nCOPY --from=nginx /a /b", new RuleTestOptions { BuildInputs = new BuildInputs { NamedContexts = ["base", "nginx"] } });
}
