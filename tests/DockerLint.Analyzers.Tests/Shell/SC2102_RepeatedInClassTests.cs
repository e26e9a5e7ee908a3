using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC2102_RepeatedInClassTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN pip install a[|[standard]|]")]
    [InlineData("FROM debian:12-slim\nRUN a [|[10-12]|]")]
    [InlineData("FROM debian:12-slim\nRUN a x[|[aa]|]* \"$y\"")]
    [InlineData("FROM debian:12-slim\nRUN case $x in [|[abb]|]) y;; esac")]
    public void Speaks(string markup) => RuleTest.Verify<RepeatedInClassAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN pip install \"a[standard]\"")]
    [InlineData("FROM debian:12-slim\nRUN a [abc] [a-z]* [0-9]")]
    [InlineData("FROM debian:12-slim\nRUN a [[:space:]] [:digit:]")]
    [InlineData("FROM debian:12-slim\nRUN [ a = a ]")]
    [InlineData("FROM debian:12-slim\nRUN a \\[aa\\]")]
    [InlineData("FROM debian:12-slim\nRUN a '[aa]'")]
    [InlineData("FROM debian:12-slim\nRUN a []a]")]
    [InlineData("FROM debian:12-slim\nRUN sed s/x[/y/ f")]
    public void IsSilent(string text) => RuleTest.VerifySilent<RepeatedInClassAnalyzer>(text);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN pip install a[standard]==1 b", "FROM debian:12-slim\nRUN pip install 'a[standard]==1' b")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<RepeatedInClassAnalyzer>(before, after);
}
