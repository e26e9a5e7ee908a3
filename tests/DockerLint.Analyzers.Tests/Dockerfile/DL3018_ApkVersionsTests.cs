using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3018_ApkVersionsTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nRUN apk add [|git|]")]
    [InlineData("FROM alpine:3.22\nRUN apk add --virtual .b [|git|] gcc")]
    [InlineData("FROM alpine:3.22\nRUN apk -X https://mirror.example/edge add [|git|]")]
    public void Speaks(string markup) => RuleTest.Verify<ApkVersionsAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nRUN apk add git=2.49.0-r0")]
    [InlineData("FROM alpine:3.22\nRUN apk -X https://mirror.example/edge add --no-cache --virtual .b 'git~2.45' '!py3-pyc'")]
    [InlineData("FROM alpine:3.22\nRUN apk add 'git>=2'")]
    [InlineData("FROM alpine:3.22\nRUN apk add git@edge")]
    [InlineData("FROM alpine:3.22\nRUN apk add /tmp/a.apk")]
    [InlineData("FROM alpine:3.22\nRUN apk add $X")]
    [InlineData("FROM alpine:3.22\nRUN apk del git")]
    [InlineData("FROM alpine:3.22\nRUN apk add .build")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ApkVersionsAnalyzer>(text);
}
