using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC3037_EchoOptionTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN echo [|-e|] \"a\\nb\"")]
    [InlineData("FROM debian:12-slim\nRUN a && echo [|-ne|] x > f")]
    [InlineData("FROM debian:12-slim\nRUN echo [|-E|] x")]
    public void Speaks(string markup) => RuleTest.Verify<EchoOptionAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN echo -n x")]
    [InlineData("FROM debian:12-slim\nRUN /bin/echo -e x")]
    [InlineData("FROM alpine:3.22\nRUN echo -e x")]
    [InlineData("FROM example.com/x\nRUN echo -e x")]
    [InlineData("SHELL [\"bash\", \"-c\"]\nRUN echo -e x")]
    [InlineData("FROM debian:12-slim\nRUN echo -x a")]
    [InlineData("FROM debian:12-slim\nRUN echo x -e")]
    [InlineData("FROM debian:12-slim\nRUN echo --")]
    [InlineData("FROM debian:12-slim\nRUN sudo echo -e x")]
    [InlineData("FROM debian:12-slim\nRUN [\"echo\", \"-e\", \"x\"]")]
    public void IsSilent(string text) => RuleTest.VerifySilent<EchoOptionAnalyzer>(text);
}
