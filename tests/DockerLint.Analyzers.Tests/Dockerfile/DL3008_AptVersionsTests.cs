using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3008_AptVersionsTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN apt-get install -y [|git|]")]
    [InlineData("FROM debian:12-slim\nRUN apt-get install -y a=1 [|git|] make")]
    [InlineData("FROM debian:12-slim\nARG P=\"git make\"\nRUN apt-get install -y [|$P|]")]
    [InlineData("FROM debian:12-slim\nRUN apt-get -t bookworm-backports install -y [|git|]")]
    [InlineData("FROM debian:12-slim\nRUN aptitude install -y [|git|]")]
    public void Speaks(string markup) => RuleTest.Verify<AptVersionsAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN apt-get install -y git=1:2.39.2")]
    [InlineData("FROM debian:12-slim\nRUN apt-get install -y git/bookworm-backports")]
    [InlineData("FROM debian:12-slim\nRUN --mount=type=bind,source=debs,target=/debs apt-get install -y /debs/tool_1.4_amd64.deb ./b.deb")]
    [InlineData("FROM debian:12-slim\nARG PKGS=\"ca-certificates=20230311 tzdata=2024a-0\"\nRUN apt-get update && apt-get install -y --no-install-recommends $PKGS")]
    [InlineData("FROM debian:12-slim\nRUN apt-get install -y $UNKNOWN")]
    [InlineData("FROM debian:12-slim\nRUN apt-get install -y git=$VERSION")]
    [InlineData("FROM debian:12-slim\nRUN apt-get -t stable -o k=v install -y git=1")]
    [InlineData("FROM debian:12-slim\nRUN apt-get remove -y git")]
    [InlineData("FROM debian:12-slim\nRUN apt-get install -y")]
    public void IsSilent(string text) => RuleTest.VerifySilent<AptVersionsAnalyzer>(text);
}
