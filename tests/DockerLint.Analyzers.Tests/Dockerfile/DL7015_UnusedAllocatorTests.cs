using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL7015_UnusedAllocatorTests
{
    [Theory]
    [InlineData("FROM ruby:3.4-slim\nRUN apt-get update && apt-get install -y curl [|libjemalloc2|]")]
    [InlineData("FROM ruby:3.4-alpine AS base\nRUN apk add --no-cache [|jemalloc|]\nFROM base\nENTRYPOINT [\"bundle\", \"exec\"]\nCMD [\"puma\"]")]
    public void Speaks(string markup) => RuleTest.Verify<UnusedAllocatorAnalyzer>(markup);

    [Theory]
    [InlineData("FROM ruby:3.4-slim\nRUN apt-get install -y libjemalloc2\nENV LD_PRELOAD=/usr/lib/libjemalloc.so.2")]
    [InlineData("FROM ruby:3.4-slim\nRUN apt-get install -y libjemalloc2\nENV MALLOC_CONF=narenas:2")]
    [InlineData("FROM ruby:3.4-slim\nRUN apt-get install -y libjemalloc2\nENTRYPOINT [\"/rails/bin/docker-entrypoint\"]\nCMD [\"./bin/rails\", \"server\"]")]
    [InlineData("FROM ruby:3.4-slim\nRUN apt-get install -y libjemalloc2\nCMD [\"sh\", \"-c\", \"LD_PRELOAD=/x puma\"]")]
    [InlineData("FROM debian:12\nRUN apt-get install -y libjemalloc2\nCMD [\"redis-server\"]")]
    [InlineData("FROM ruby:3.4-slim AS dev\nRUN apt-get install -y libjemalloc2")]
    [InlineData("FROM ruby:3.4-slim AS gems\nRUN apt-get install -y libjemalloc-dev\nFROM ruby:3.4-slim\nCOPY --from=gems /x /x")]
    [InlineData("FROM ruby:3.4-slim\nRUN apt-get remove -y libjemalloc2")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnusedAllocatorAnalyzer>(text);
}
