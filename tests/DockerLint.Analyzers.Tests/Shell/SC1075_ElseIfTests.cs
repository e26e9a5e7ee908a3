using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC1075_ElseIfTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN if a; then b; [|else|] if c; then d; fi; fi")]
    [InlineData("FROM debian:12-slim\nRUN if a; then b; \\\n  [|else|] \\\n  if c; then d; else e; fi; f; fi")]
    public void Speaks(string markup) => RuleTest.Verify<ElseIfAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN if a; then b; elif c; then d; fi")]
    [InlineData("FROM debian:12-slim\nRUN if a; then b; else c; fi")]
    [InlineData("FROM debian:12-slim\nRUN if a; then b; else c; if d; then e; fi; fi")]
    [InlineData("FROM debian:12-slim\nRUN <<E\nif a; then b; else\n  if c; then d; fi\nfi\nE\n")]
    [InlineData("FROM debian:12-slim\nRUN echo else if")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ElseIfAnalyzer>(text);
}
