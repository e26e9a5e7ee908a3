using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL7006_UpdateAloneTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN [|apt-get update|]\nRUN apt-get install -y git")]
    [InlineData("FROM debian:12-slim\nRUN [|apt-get update|] && apt-get clean")]
    [InlineData("FROM alpine:3.22\nRUN [|apk update|]")]
    [InlineData("FROM opensuse/leap:15.6\nRUN [|zypper refresh|]")]
    [InlineData("FROM debian:12-slim\nRUN [\"[|apt-get\", \"update|]\"]")]
    public void Speaks(string markup) => RuleTest.Verify<UpdateAloneAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN apt-get update && apt-get install -y git")]
    [InlineData("FROM debian:12-slim\nRUN apt-get update; apt-get install -y git")]
    [InlineData("FROM debian:12-slim\nRUN apt-get update && apt-get upgrade -y")]
    [InlineData("FROM debian:12-slim\nRUN apt-get update && ./install.sh")]
    [InlineData("FROM debian:12-slim\nRUN apt-get update; apt-get dist-clean")]
    [InlineData("FROM debian:12-slim\nRUN apt-get update && rm -rf /var/lib/apt/lists/*")]
    [InlineData("FROM debian:12-slim\nRUN apt-get update && apt-get build-dep -y x")]
    [InlineData("FROM debian:12-slim\nRUN apt-get update && apt-get download x")]
    [InlineData("FROM debian:12-slim\nRUN --mount=type=cache,target=/var/lib/apt apt-get update")]
    [InlineData("FROM alpine:3.22\nRUN apk update && apk add git")]
    [InlineData("FROM debian:12-slim\nRUN composer update")]
    [InlineData("FROM node:22\nRUN npm update")]
    [InlineData("FROM debian:12-slim\nRUN apt-get update && npx playwright install-deps")]
    [InlineData("FROM debian:12-slim\nRUN if true; then apt-get update; fi && bash x")]
    [InlineData("FROM fedora:42\nRUN dnf update -y")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UpdateAloneAnalyzer>(text);
}
