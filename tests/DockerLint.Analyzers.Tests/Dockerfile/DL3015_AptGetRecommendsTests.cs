using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3015_AptGetRecommendsTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN [|apt-get install|] -y git")]
    [InlineData("FROM debian:12-slim\nRUN [|apt-get -y install|] git")]
    [InlineData("FROM debian:12-slim\nRUN [|aptitude install|] -y git")]
    [InlineData("FROM debian:12-slim\nRUN apt-get install -y --no-install-recommends a && [|apt-get install|] -y b")]
    public void Speaks(string markup) => RuleTest.Verify<AptGetRecommendsAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN apt-get install -y --no-install-recommends git")]
    [InlineData("FROM debian:12-slim\nRUN apt-get -o APT::Install-Recommends=false install -y git")]
    [InlineData("FROM debian:12-slim\nRUN apt-get -o=APT::Install-Recommends=0 install -y git")]
    [InlineData("FROM debian:12-slim\nRUN echo 'APT::Install-Recommends \"0\";' > /etc/apt/apt.conf.d/01x\nRUN apt-get install -y git")]
    [InlineData("FROM debian:12-slim\nRUN aptitude install --without-recommends -y git")]
    [InlineData("FROM debian:12-slim\nRUN apt-get install --install-recommends -y git")]
    [InlineData("FROM debian:12-slim\nRUN apt-get remove -y git")]
    [InlineData("FROM debian:12-slim\nRUN apt-get $FLAGS install git")]
    [InlineData("FROM debian:12 AS base\nCOPY <<EOF /etc/apt/apt.conf.d/9\nAPT::Install-Recommends \"0\";\nEOF\nFROM base\nRUN apt-get install -y git")]
    public void IsSilent(string text) => RuleTest.VerifySilent<AptGetRecommendsAnalyzer>(text);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN apt-get install -y git", "FROM debian:12-slim\nRUN apt-get install --no-install-recommends -y git")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<AptGetRecommendsAnalyzer>(before, after);
}
