using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL7005_BuildToolsTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN apt-get install -y [|gcc|] make\nCMD [\"app\"]")]
    [InlineData("FROM alpine:3.22\nRUN apk add [|build-base|]\nCMD [\"app\"]")]
    [InlineData("FROM debian:12-slim\nRUN apt-get install -y curl [|libpq-dev|]\nCMD [\"app\"]")]
    [InlineData("FROM fedora:42\nRUN dnf install -y [|openssl-devel|]\nCMD [\"app\"]")]
    [InlineData("FROM debian:12 AS base\nRUN apt-get install -y [|gcc|]\nFROM base\nCMD [\"app\"]")]
    public void Speaks(string markup) => RuleTest.Verify<BuildToolsAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN apt-get install -y gcc")]
    [InlineData("FROM debian:12-slim\nRUN apt-get install -y gcc && make && apt-get purge -y gcc\nCMD [\"app\"]")]
    [InlineData("FROM debian:12-slim\nRUN apt-get install -y gcc && make && apt-get purge -y --auto-remove $DEPS\nCMD [\"app\"]")]
    [InlineData("FROM alpine:3.22\nRUN apk add --virtual .build gcc && make && apk del .build\nCMD [\"app\"]")]
    [InlineData("FROM alpine:3.22\nRUN apk add -t build-deps gcc && make && apk del build-deps\nCMD [\"app\"]")]
    [InlineData("FROM debian:12 AS build\nRUN apt-get install -y gcc\nFROM debian:12\nCMD [\"app\"]")]
    [InlineData("FROM debian:12-slim\nRUN apt-get install -y libpq5\nCMD [\"app\"]")]
    [InlineData("FROM debian:12 AS dev\nRUN apt-get install -y gcc\nCMD [\"app\"]")]
    [InlineData("FROM debian:12-slim\nRUN apt-get install -y make\nENTRYPOINT [\"make\"]")]
    [InlineData("FROM golang:1.24\nRUN apt-get install -y gcc\nCMD [\"app\"]")]
    [InlineData("FROM debian:12-slim\nRUN apt-get install -y gcc\nCMD [\"bash\"]")]
    public void IsSilent(string text) => RuleTest.VerifySilent<BuildToolsAnalyzer>(text);
}
