using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2026_WordBetweenQuotesTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN a 'b'[|c|]'d'")]
    [InlineData("FROM debian:12-slim\nRUN a 'b'[|c1|]")]
    [InlineData("FROM debian:12-slim\nRUN sed -i 's,a,'[|TLS|]$x',g' f")]
    [InlineData("FROM debian:12-slim\nRUN a 'b'[|DEFAULT|]@x=1',c'")]
    [InlineData("FROM debian:12-slim\nRUN x='a'[|b|]'c'")]
    public void Speaks(string markup) => RuleTest.Verify<WordBetweenQuotesAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN a 'b' c 'd'")]
    [InlineData("FROM debian:12-slim\nRUN a 'b'-c'd'")]
    [InlineData("FROM debian:12-slim\nRUN a 'b'$x'd'")]
    [InlineData("FROM debian:12-slim\nRUN a 'b'\\''d'")]
    [InlineData("FROM debian:12-slim\nRUN a b'c'")]
    [InlineData("FROM debian:12-slim\nRUN a 'b'/c'd'")]
    [InlineData("FROM debian:12-slim\nRUN a 'b'c.d'e'")]
    [InlineData("FROM debian:12-slim\nRUN a \"b\"c\"d\"")]
    [InlineData("FROM debian:12-slim\nRUN a 'b'c\\ d'e'")]
    public void IsSilent(string text) => RuleTest.VerifySilent<WordBetweenQuotesAnalyzer>(text);
}
