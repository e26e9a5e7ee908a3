using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC1040_IndentedDelimiterTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN <<E\ncat <<-X\n  a\n[|  X|]\nE\n")]
    [InlineData("FROM debian:12-slim\nRUN <<E\ncat << X\n  a\n[|\tX|]\nE\n")]
    public void Speaks(string markup) => RuleTest.Verify<IndentedDelimiterAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN <<E\ncat <<-X\n\ta\n\tX\nE\n")]
    [InlineData("FROM debian:12-slim\nRUN <<E\ncat <<X\n  X\nX\nE\n")]
    [InlineData("FROM debian:12-slim\nRUN <<E\ncat <<X\na\nE\n")]
    [InlineData("FROM debian:12-slim\nRUN a")]
    public void IsSilent(string text) => RuleTest.VerifySilent<IndentedDelimiterAnalyzer>(text);
}
