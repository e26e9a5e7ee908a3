using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2015_AndOrAsIfTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN a [|&&|] b || c")]
    [InlineData("FROM debian:12-slim\nRUN a && b [|&&|] c || true")]
    [InlineData("FROM debian:12-slim\nRUN [ a ] [|&&|] b || { c; exit 1; }")]
    [InlineData("FROM debian:12-slim\nRUN x=\"$(a [|&&|] b || c)\"")]
    [InlineData("FROM debian:12-slim\nRUN (a [|&&|] b || c)")]
    [InlineData("FROM debian:12-slim\nRUN f() { a [|&&|] b || c; }; f")]
    public void Speaks(string markup) => RuleTest.Verify<AndOrAsIfAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN a && b")]
    [InlineData("FROM debian:12-slim\nRUN a || b")]
    [InlineData("FROM debian:12-slim\nRUN a || b && c")]
    [InlineData("FROM debian:12-slim\nRUN a && b || exit 1")]
    [InlineData("FROM debian:12-slim\nRUN a && b || echo c")]
    [InlineData("FROM debian:12-slim\nRUN a && b || x=1")]
    [InlineData("FROM debian:12-slim\nRUN a && b || c || d")]
    [InlineData("FROM debian:12-slim\nRUN a && b || c && d")]
    [InlineData("FROM debian:12-slim\nRUN (a && b) || c")]
    [InlineData("FROM debian:12-slim\nRUN if a && b || c; then d; fi")]
    [InlineData("FROM debian:12-slim\nRUN while a && b || c; do d; done")]
    [InlineData("FROM debian:12-slim\nRUN (a && b || c) && d")]
    [InlineData("FROM debian:12-slim\nRUN sh -c 'a && b || c'")]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN a && b || c")]
    public void IsSilent(string text) => RuleTest.VerifySilent<AndOrAsIfAnalyzer>(text);
}
