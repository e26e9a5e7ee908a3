using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3047_WgetProgressTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN [|wget|] https://x.example/a")]
    [InlineData("FROM debian:12-slim\nRUN [|wget|] -O a https://x.example/a")]
    [InlineData("FROM alpine:3.22\nRUN apk add --no-cache wget && [|wget|] https://x.example/a")]
    [InlineData("FROM x:1\nRUN [|wget|] https://x.example/a")]
    [InlineData("FROM debian:12-slim\nRUN [|wget|] https://x.example/a && [|wget|] https://x.example/b")]
    public void Speaks(string markup) => RuleTest.Verify<WgetProgressAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN wget -q https://x.example/a")]
    [InlineData("FROM debian:12-slim\nRUN wget -qO- https://x.example/a")]
    [InlineData("FROM debian:12-slim\nRUN wget -nv https://x.example/a")]
    [InlineData("FROM debian:12-slim\nRUN wget --no-verbose https://x.example/a")]
    [InlineData("FROM debian:12-slim\nRUN wget --progress=bar https://x.example/a")]
    [InlineData("FROM debian:12-slim\nRUN wget -o log https://x.example/a")]
    [InlineData("FROM debian:12-slim\nRUN wget -a log https://x.example/a")]
    [InlineData("FROM alpine:3.22\nRUN wget https://x.example/a")]
    [InlineData("FROM busybox:1\nRUN wget https://x.example/a")]
    [InlineData("FROM debian:12-slim\nRUN wget $OPTIONS https://x.example/a")]
    [InlineData("FROM debian:12-slim\nRUN wget --version")]
    [InlineData("FROM debian:12-slim\nRUN apt-get install -y wget")]
    [InlineData("FROM debian:12-slim\nRUN echo quiet=on >> ~/.wgetrc && wget https://x.example/a")]
    public void IsSilent(string text) => RuleTest.VerifySilent<WgetProgressAnalyzer>(text);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN wget -O a https://x.example/a", "FROM debian:12-slim\nRUN wget --progress=dot:giga -O a https://x.example/a")]
    [InlineData("FROM x:1\nRUN wget https://x.example/a", "FROM x:1\nRUN wget https://x.example/a")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<WgetProgressAnalyzer>(before, after);
}
