using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6077_MissingHealthToolTests
{
    [Theory]
    [InlineData("FROM python:3.13-slim\nHEALTHCHECK CMD [|curl|] -f http://localhost || exit 1")]
    [InlineData("FROM debian:12 AS base\nHEALTHCHECK CMD [\"[|/usr/bin/wget|]\", \"-q\", \"http://localhost\"]\nFROM base\nRUN apt-get update && apt-get install -y git")]
    [InlineData("FROM gcr.io/distroless/static-debian12\nCOPY app /app\nHEALTHCHECK CMD [\"[|curl|]\", \"http://localhost\"]")]
    public void Speaks(string markup) => RuleTest.Verify<MissingHealthToolAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK CMD wget -q http://localhost")]
    [InlineData("FROM python:3.13\nHEALTHCHECK CMD curl -f http://localhost")]
    [InlineData("FROM example/x:1\nHEALTHCHECK CMD curl -f http://localhost")]
    [InlineData("FROM alpine:3.22\nRUN apk add --no-cache curl\nHEALTHCHECK CMD curl -f http://localhost")]
    [InlineData("FROM alpine:3.22\nCOPY install.sh /\nRUN /install.sh\nHEALTHCHECK CMD curl -f http://localhost")]
    [InlineData("FROM alpine:3.22\nARG PACKAGES\nRUN apk add $PACKAGES\nHEALTHCHECK CMD curl -f http://localhost")]
    [InlineData("FROM alpine:3.22 AS t\nFROM alpine:3.22\nCOPY --from=t /usr/local /usr/local\nHEALTHCHECK CMD curl -f http://localhost")]
    [InlineData("FROM gcr.io/distroless/static-debian12\nCOPY app /app\nHEALTHCHECK CMD [\"/app/curl\"]")]
    [InlineData("FROM gcr.io/distroless/static-debian12\nHEALTHCHECK CMD [\"check\"]")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK CMD curl x\nHEALTHCHECK NONE")]
    [InlineData("FROM alpine:3.22 AS a\nHEALTHCHECK CMD curl x\nFROM debian:12")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nHEALTHCHECK CMD curl x")]
    [InlineData("FROM scratch\nHEALTHCHECK CMD curl x")]
    [InlineData("FROM alpine:3.22\nHEALTHCHECK CMD")]
    public void IsSilent(string text) => RuleTest.VerifySilent<MissingHealthToolAnalyzer>(text);
}
