using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3009_AptListsTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN [|apt-get update|] && apt-get install -y git")]
    [InlineData("FROM debian:12-slim\nRUN [|apt update|] && apt install -y git && apt-get clean")]
    [InlineData("FROM debian:12-slim\nRUN rm -rf /opt/old && [|apt-get update|] && apt-get install -y git")]
    [InlineData("FROM debian:12-slim\nRUN [|apt-get update|] && apt-get install -y git && rm -rf /tmp/* /var/tmp")]
    [InlineData("FROM debian:12-slim\nRUN apt-get update && rm -rf /var/lib/apt/lists/* && [|apt-get update|] && apt-get install -y git")]
    [InlineData("FROM debian:12-slim\nRUN --mount=type=cache,target=/var/cache/apt [|apt-get update|] && apt-get install -y git")]
    [InlineData("FROM debian:12 AS base\nRUN [|apt-get update|] && apt-get install -y git\nFROM base\nRUN x")]
    [InlineData("FROM debian:12 AS root\nRUN [|apt-get update|] && apt-get install -y git\nFROM scratch\nCOPY --from=root / /")]
    [InlineData("RUN [|apt-get update|] && apt-get install -y git")]
    public void Speaks(string markup) => RuleTest.Verify<AptListsAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN apt-get update && apt-get install -y git && rm -rf /var/lib/apt/lists/*")]
    [InlineData("FROM debian:12-slim\nRUN rm -rf /opt/old; apt-get update; DEBIAN_FRONTEND=noninteractive apt-get --quiet --yes install --no-install-recommends curl; rm -fr /var/lib/apt/lists")]
    [InlineData("FROM debian:12-slim\nRUN apt-get update && apt-get install -y git && rm -r /var/lib/apt/lists /var/cache/apt/archives")]
    [InlineData("FROM debian:12-slim\nRUN apt-get update && apt-get install -y git && rm -rf /var/lib/apt/*")]
    [InlineData("FROM debian:12\nSHELL [\"/bin/bash\", \"-c\"]\nRUN apt-get update && apt-get install -y git && rm -rf /var/lib/{apt,dpkg,cache,log}/")]
    [InlineData("FROM debian:12-slim\nRUN apt-get update && apt-get install -y git && rm -rf $LEFTOVERS")]
    [InlineData("FROM debian:12-slim\nRUN apt-get update && apt-get install -y git && find /var/lib/apt/lists -type f -delete")]
    [InlineData("FROM debian:12-slim\nRUN apt-get update && apt-get install -y git && apt-get distclean")]
    [InlineData("FROM debian:12-slim\nRUN apt-get install -y git")]
    [InlineData("FROM debian:12-slim\nRUN --mount=type=cache,target=/var/cache/apt --mount=type=tmpfs,target=/var/lib/apt/lists \\\n    apt-get update && apt-get install -y --no-install-recommends git")]
    [InlineData("FROM debian:12-slim\nRUN --mount=type=cache,target=/var/lib/apt,sharing=locked apt-get update && apt-get install -y git")]
    [InlineData("FROM debian:12 AS build\nRUN apt-get update && apt-get install -y gcc\nFROM scratch\nCOPY --from=build /app /app")]
    [InlineData("FROM debian:12-slim\nRUN apt-get update")]
    public void IsSilent(string text) => RuleTest.VerifySilent<AptListsAnalyzer>(text);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN apt-get update \\\n && apt-get install -y \\\n    git\n", "FROM debian:12-slim\nRUN apt-get update \\\n && apt-get install -y \\\n    git && rm -rf /var/lib/apt/lists/*\n")]
    [InlineData("FROM debian:12-slim\nRUN apt-get update; apt-get install -y git", "FROM debian:12-slim\nRUN apt-get update; apt-get install -y git")]
    [InlineData("FROM debian:12-slim\nRUN apt-get update && apt-get install -y git\nRUN apt-get install -y make", "FROM debian:12-slim\nRUN apt-get update && apt-get install -y git\nRUN apt-get install -y make")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<AptListsAnalyzer>(before, after);
}
