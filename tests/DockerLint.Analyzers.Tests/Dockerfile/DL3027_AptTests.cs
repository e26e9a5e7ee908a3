using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3027_AptTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN [|apt|] update && [|apt|] install -y git")]
    [InlineData("FROM debian:12-slim\nRUN sudo [|apt|] list --installed")]
    [InlineData("FROM debian:12-slim\nRUN [|apt|] install -y ./a.deb git")]
    public void Speaks(string markup) => RuleTest.Verify<AptAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN apt-get update")]
    [InlineData("FROM debian:12-slim\nRUN apt-cache show git")]
    [InlineData("FROM debian:12-slim\nRUN apt-mark hold git")]
    [InlineData("FROM debian:12-slim\nRUN apt-key add x")]
    [InlineData("FROM debian:12-slim\nRUN apt install -y ./a.deb /b/c.deb")]
    [InlineData("FROM debian:12-slim\nRUN echo apt install")]
    [InlineData("FROM debian:12-slim\nRUN apt-get install -y apt")]
    public void IsSilent(string text) => RuleTest.VerifySilent<AptAnalyzer>(text);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN apt update && apt show git && apt list", "FROM debian:12-slim\nRUN apt-get update && apt-cache show git && apt list")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<AptAnalyzer>(before, after);
}
