using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL7002_RecursiveOwnerTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nCOPY . /app\nRUN [|chown|] -R app:app /app")]
    [InlineData("FROM debian:12-slim\nCOPY app /app\nRUN [|chown|] -R app /app")]
    [InlineData("FROM debian:12-slim\nWORKDIR /app\nCOPY src/ ./src/\nRUN [|chmod|] -R g+w /app")]
    [InlineData("FROM debian:12-slim\nADD a.tar /opt/a\nRUN x && [|chown|] -R app /opt")]
    [InlineData("FROM debian:12 AS base\nCOPY . /app\nFROM base\nRUN [|chown|] --recursive app /app")]
    [InlineData("FROM debian:12-slim\nCOPY . /app\nRUN [|chgrp|] -R 0 /app")]
    public void Speaks(string markup) => RuleTest.Verify<RecursiveOwnerAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nCOPY --chown=app . /app\nRUN chown -R app /app")]
    [InlineData("FROM debian:12-slim\nRUN chown -R app /app\nCOPY . /app")]
    [InlineData("FROM debian:12-slim\nCOPY . /app\nRUN chown app /app")]
    [InlineData("FROM debian:12-slim\nCOPY settings.py /app/\nRUN chown -R app /app")]
    [InlineData("FROM debian:12-slim\nCOPY . /app\nRUN chown -R app /data")]
    [InlineData("FROM debian:12 AS build\nCOPY . /app\nRUN chown -R app /app\nFROM scratch\nCOPY --from=build /app /app")]
    [InlineData("FROM debian:12-slim\nCOPY . /app\nRUN chown -R app $DIR")]
    [InlineData("FROM debian:12-slim\nRUN mkdir /data && chown -R app /data")]
    [InlineData("FROM debian:12-slim\nCOPY . /app\nRUN --mount=type=bind,target=/app chown -R app /app")]
    [InlineData("FROM debian:12-slim\nCOPY --chmod=755 . /app\nRUN chmod -R 755 /app")]
    public void IsSilent(string text) => RuleTest.VerifySilent<RecursiveOwnerAnalyzer>(text);
}
