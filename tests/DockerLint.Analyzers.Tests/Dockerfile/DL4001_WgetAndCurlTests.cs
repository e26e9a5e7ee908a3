using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL4001_WgetAndCurlTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN wget a\nRUN [|curl|] b")]
    [InlineData("FROM debian:12-slim\nRUN wget a && [|curl|] b")]
    [InlineData("FROM debian:12-slim\nRUN wget a\nRUN [|curl|] b\nRUN echo\nRUN [|wget|] c")]
    [InlineData("FROM debian:12 AS a\nRUN wget a\nFROM a\nRUN [|curl|] b")]
    [InlineData("FROM debian:12-slim\nRUN wget a\nRUN sudo [|curl|] b")]
    [InlineData("FROM debian:12-slim\nARG A\nRUN if [ \"$A\" = true ]; then wget a; fi\nRUN if [ \"$B\" = true ]; then [|curl|] b; fi")]
    [InlineData("FROM debian:12-slim\nRUN case \"$V\" in latest) V=$(curl a) ;; esac && [|wget|] b")]
    public void Speaks(string markup) => RuleTest.Verify<WgetAndCurlAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN curl a\nRUN curl b")]
    [InlineData("FROM debian:12 AS a\nRUN wget a\nFROM debian:12\nRUN curl b")]
    [InlineData("FROM debian:12-slim\nRUN apt-get install -y curl wget")]
    [InlineData("FROM debian:12-slim\nRUN curl -fsSL a || wget b")]
    [InlineData("FROM debian:12-slim\nRUN if command -v curl; then curl a; else wget a; fi")]
    [InlineData("FROM debian:12-slim\nRUN curl a\nRUN echo wget")]
    public void IsSilent(string text) => RuleTest.VerifySilent<WgetAndCurlAnalyzer>(text);
}
