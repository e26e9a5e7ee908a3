using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3019_ApkNoCacheTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nRUN [|apk add|] git")]
    [InlineData("FROM alpine:3.22\nRUN [|apk add|] -U git")]
    [InlineData("FROM alpine:3.22\nRUN apk update && [|apk add|] git")]
    [InlineData("FROM alpine:3.22\nRUN --mount=type=cache,target=/var/cache/foo [|apk add|] git")]
    [InlineData("RUN [|apk add|] git")]
    [InlineData("FROM alpine:3.22\nRUN apk add --no-cache a && [|apk add|] b")]
    public void Speaks(string markup) => RuleTest.Verify<ApkNoCacheAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nRUN apk add --no-cache git")]
    [InlineData("FROM alpine:3.22\nRUN apk --no-cache add git")]
    [InlineData("FROM alpine:3.22\nRUN --mount=type=cache,target=/var/cache/apk apk add git")]
    [InlineData("FROM alpine:3.22\nRUN --mount=type=cache,target=/etc/apk/cache apk add git")]
    [InlineData("FROM alpine:3.22\nRUN --mount=type=tmpfs,target=/var/cache apk add git")]
    [InlineData("FROM alpine:3.22\nRUN apk add --update git && rm -rf /var/cache/apk/*")]
    [InlineData("FROM alpine:3.22\nRUN apk add $X")]
    [InlineData("FROM alpine:3.22 AS build\nRUN apk add gcc\nFROM scratch\nCOPY --from=build /a /a")]
    [InlineData("FROM alpine:3.22\nRUN apk add --allow-untrusted /tmp/a.apk")]
    [InlineData("FROM alpine:3.22\nRUN apk add --root /rootfs git")]
    [InlineData("FROM alpine:3.22\nRUN apk del git")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ApkNoCacheAnalyzer>(text);

    [Theory]
    [InlineData("FROM alpine:3.22\nRUN apk add git", "FROM alpine:3.22\nRUN apk add --no-cache git")]
    [InlineData("FROM alpine:3.22\nRUN apk add --update git && apk --update add vim", "FROM alpine:3.22\nRUN apk add --no-cache git && apk --no-cache add vim")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<ApkNoCacheAnalyzer>(before, after);
}
