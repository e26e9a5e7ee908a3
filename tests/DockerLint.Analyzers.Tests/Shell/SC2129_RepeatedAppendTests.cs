using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2129_RepeatedAppendTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN [|echo a >> f|]; echo b >> f; echo c >> f")]
    [InlineData("FROM debian:12-slim\nRUN x; [|a >> \"$f\"|]; b >> \"$f\"; c >> \"$f\"; d >> \"$f\"; y")]
    [InlineData("FROM debian:12-slim\nRUN if x; then [|a >> f|]; b >> f; c >> f; fi")]
    [InlineData("FROM debian:12-slim\nRUN a | [|b >> f|]; c >> f; d >> f")]
    public void Speaks(string markup) => RuleTest.Verify<RepeatedAppendAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN a >> f; b >> f")]
    [InlineData("FROM debian:12-slim\nRUN a >> f; b >> g; c >> f")]
    [InlineData("FROM debian:12-slim\nRUN a > f; b > f; c > f")]
    [InlineData("FROM debian:12-slim\nRUN a >> f && b >> f && c >> f")]
    [InlineData("FROM debian:12-slim\nRUN { a; b; c; } >> f")]
    [InlineData("FROM debian:12-slim\nRUN a >> f; x; b >> f; c >> f")]
    [InlineData("FROM debian:12-slim\nRUN a >> \"$(x)\"; b >> \"$(x)\"; c >> \"$(x)\"")]
    public void IsSilent(string text) => RuleTest.VerifySilent<RepeatedAppendAnalyzer>(text);
}
