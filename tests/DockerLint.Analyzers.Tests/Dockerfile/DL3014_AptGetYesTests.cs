using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3014_AptGetYesTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN [|apt-get install|] git")]
    [InlineData("FROM debian:12-slim\nRUN [|apt-get -q install|] git")]
    [InlineData("FROM debian:12-slim\nRUN apt-get update && [|apt-get upgrade|]")]
    [InlineData("FROM debian:12-slim\nRUN [|apt-get autoremove|] && [|apt-get remove|] git")]
    [InlineData("FROM debian:12-slim\nRUN [|apt install|] git")]
    [InlineData("FROM debian:12-slim\nRUN DEBIAN_FRONTEND=noninteractive sudo [|apt-get install|] git")]
    [InlineData("FROM debian:12-slim\nRUN [\"[|apt-get\", \"install|]\", \"git\"]")]
    [InlineData("FROM debian:12-slim\nRUN <<EOF\napt-get update\n[|apt-get install|] git\nEOF")]
    [InlineData("FROM debian:12-slim\nONBUILD RUN [|apt-get install|] git")]
    [InlineData("FROM debian:12-slim\nRUN apt-get install -y a && [|apt-get install|] b")]
    [InlineData("RUN x\nRUN [|apt-get install|] git")]
    public void Speaks(string markup) => RuleTest.Verify<AptGetYesAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN apt-get install -y git")]
    [InlineData("FROM debian:12-slim\nRUN apt-get install git -y")]
    [InlineData("FROM debian:12-slim\nRUN apt-get -yq install git")]
    [InlineData("FROM debian:12-slim\nRUN apt-get install --assume-yes git")]
    [InlineData("FROM debian:12-slim\nRUN apt-get -qq install git")]
    [InlineData("FROM debian:12-slim\nRUN apt-get install -q=2 git")]
    [InlineData("FROM debian:12-slim\nRUN apt-get -q -q install git")]
    [InlineData("FROM debian:12-slim\nRUN apt-get -o APT::Get::Assume-Yes=true install git")]
    [InlineData("FROM debian:12-slim\nRUN yes | apt-get install git")]
    [InlineData("FROM debian:12-slim\nRUN echo y | apt-get install git")]
    [InlineData("FROM debian:12-slim\nRUN apt-get update")]
    [InlineData("FROM debian:12-slim\nRUN apt-get install -s git")]
    [InlineData("FROM debian:12-slim\nRUN apt-get install $OPTIONS git")]
    [InlineData("FROM debian:12-slim\nRUN echo 'APT::Get::Assume-Yes \"true\";' > /etc/apt/apt.conf.d/90yes\nRUN apt-get install git")]
    [InlineData("FROM debian:12-slim\nRUN echo apt-get install git")]
    public void IsSilent(string text) => RuleTest.VerifySilent<AptGetYesAnalyzer>(text);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN apt-get \\\n    install \\\n    git", "FROM debian:12-slim\nRUN apt-get \\\n    install -y \\\n    git")]
    [InlineData("FROM debian:12-slim\nRUN [\"apt-get\", \"install\", \"git\"]", "FROM debian:12-slim\nRUN [\"apt-get\", \"install\", \"git\"]")]
    [InlineData("FROM debian:12-slim\nRUN bash -c \"apt-get install git\"", "FROM debian:12-slim\nRUN bash -c \"apt-get install -y git\"")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<AptGetYesAnalyzer>(before, after);
}
