using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2230_WhichTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN [|which|] git")]
    [InlineData("FROM debian:12-slim\nRUN x=\"$([|which|] git)\"")]
    [InlineData("FROM debian:12-slim\nRUN if [|which|] -a git; then a; fi")]
    public void Speaks(string markup) => RuleTest.Verify<WhichAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN command -v git")]
    [InlineData("FROM debian:12-slim\nRUN apt-get install -y which")]
    [InlineData("FROM debian:12-slim\nRUN echo which")]
    [InlineData("FROM debian:12-slim\nRUN [\"which\", \"git\"]")]
    [InlineData("FROM debian:12-slim\nRUN /usr/bin/whichever")]
    public void IsSilent(string text) => RuleTest.VerifySilent<WhichAnalyzer>(text);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN if which git > /dev/null; then a; fi", "FROM debian:12-slim\nRUN if command -v git > /dev/null; then a; fi")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<WhichAnalyzer>(before, after);
}
