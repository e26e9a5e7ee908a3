using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2174_ModeOfParentsTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN mkdir -p [|-m|] 700 a/b")]
    [InlineData("FROM debian:12-slim\nRUN mkdir [|-pm|] 700 a/b/")]
    [InlineData("FROM debian:12-slim\nRUN mkdir [|--mode=700|] --parents /a/b")]
    [InlineData("FROM debian:12-slim\nRUN mkdir -p [|-m700|] \"$X/y\"")]
    [InlineData("FROM debian:12-slim\nRUN sudo mkdir [|-m|] 0755 -p /a/b c")]
    public void Speaks(string markup) => RuleTest.Verify<ModeOfParentsAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN mkdir -m 700 a/b")]
    [InlineData("FROM debian:12-slim\nRUN mkdir -p a/b")]
    [InlineData("FROM debian:12-slim\nRUN mkdir -p -m 700 a")]
    [InlineData("FROM debian:12-slim\nRUN mkdir -p -m 700 /a")]
    [InlineData("FROM debian:12-slim\nRUN mkdir -p -m 700 ./a ../b")]
    [InlineData("FROM debian:12-slim\nRUN install -d -m 700 a/b")]
    [InlineData("FROM debian:12-slim\nRUN mkdir -p -m 700 a/")]
    [InlineData("FROM debian:12-slim\nRUN mkdir -p -m 700 \"$X\"")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ModeOfParentsAnalyzer>(text);
}
